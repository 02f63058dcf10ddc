import { useEffect, useState } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import './LoadingBar.css';

const PATIENCE_MILLISECONDS = 300;

/** Counts the files of the map while they load; shown only where that takes longer than a moment. */
export function LoadingBar() {
  const files = useMapStore((state) => state.files);
  const states = Object.values(files);
  const isLoading = states.includes('loading');
  return isLoading ? (
    <PatientBar ready={states.filter((state) => state === 'ready').length} files={states.length} />
  ) : null;
}

function PatientBar({ ready, files }: { ready: number; files: number }) {
  const { say } = useWords();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  const text = say('state.loading', { ready, files });
  return (
    <div className="message loading">
      <p>{text}</p>
      <progress value={ready} max={files} aria-label={text} />
    </div>
  );
}
