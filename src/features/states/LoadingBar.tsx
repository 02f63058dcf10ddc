import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { useIsOverdue } from '#ui/useIsOverdue.ts';
import './LoadingBar.css';

/** Counts the files of the map while they load; shown only where that takes longer than a moment. */
export function LoadingBar() {
  const files = useMapStore((state) => state.files);
  const { layers, ...opening } = files;
  const asked = Object.values(opening).filter((state) => state !== 'unasked');
  const states = [...asked, ...(layers === 'ready' ? [] : [layers])];
  const isLoading = states.some((state) => state === 'waiting' || state === 'loading' || state === 'late');
  return isLoading ? (
    <OverdueBar ready={states.filter((state) => state === 'ready').length} files={states.length} />
  ) : null;
}

function OverdueBar({ ready, files }: { ready: number; files: number }) {
  const { say } = useWords();
  if (!useIsOverdue()) return null;
  const text = say('state.loading', { ready, files });
  return (
    <div className="message loading">
      <p>{text}</p>
      <progress value={ready} max={files} aria-label={text} />
    </div>
  );
}
