import { useContext, useEffect, useRef } from 'react';
import { useWords } from '#i18n/useWords.ts';
import type { FileProblem } from '#state/FileState.ts';
import { formatLink } from '#state/link/formatLink.ts';
import { OpenedLinkContext } from '#state/useAddress.ts';
import { Button } from '#ui/Button.tsx';
import { useWhenOnline } from '#ui/useWhenOnline.ts';
import './ErrorScreen.css';

/** In place of the map where its first file did not load: why, and a button that tries again. */
export function ErrorScreen({ problem, onRetry }: { problem: FileProblem; onRetry: () => void }) {
  const { say } = useWords();
  const opened = useContext(OpenedLinkContext);
  const button = useRef<HTMLButtonElement>(null);
  useWhenOnline(onRetry);
  // Nothing else is on the page, and whoever tried again by keyboard goes on from here.
  useEffect(() => button.current?.focus(), []);
  return (
    <main className="error-screen">
      <div role="alert">
        <h1>{say('page.failed.title')}</h1>
        <p>
          {say('page.failed.body')} {say(`state.reason.${problem.kind}`)}
        </p>
        <p className="error-reason">
          {say('page.failed.reason')} <bdi>{problem.error}</bdi>
        </p>
      </div>
      {opened.version ? (
        <p>
          {say('version.gone', { version: opened.version })}{' '}
          <a href={formatLink({ ...opened, version: null }).search || location.pathname}>{say('version.newer')}</a>
        </p>
      ) : null}
      <Button look="solid" ref={button} onClick={onRetry}>
        {say('action.tryAgain')}
      </Button>
    </main>
  );
}
