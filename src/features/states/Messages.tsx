import { FailedFiles } from './FailedFiles.tsx';
import { FailedLayer } from './FailedLayer.tsx';
import { KeptVersion } from './KeptVersion.tsx';
import { LateFiles } from './LateFiles.tsx';
import { LoadingBar } from './LoadingBar.tsx';
import { Notices } from './Notices.tsx';
import { Offline } from './Offline.tsx';
import './Messages.css';

/** What is on its way, what failed, and what was left out. */
export function Messages() {
  return (
    <div className="messages">
      <Offline />
      <LoadingBar />
      <LateFiles />
      <FailedFiles />
      <FailedLayer />
      <Notices />
      <KeptVersion />
    </div>
  );
}
