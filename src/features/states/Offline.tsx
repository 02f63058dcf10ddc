import { useSyncExternalStore } from 'react';
import { useWords } from '#i18n/useWords.ts';

/** Says that there is no network, as long as there is none: what has loaded goes on working. */
export function Offline() {
  const { say } = useWords();
  const isOnline = useSyncExternalStore(watchNetwork, () => navigator.onLine);
  if (isOnline) return null;
  return (
    <div className="message" role="status">
      <p>{say('state.offline')}</p>
    </div>
  );
}

function watchNetwork(onChange: () => void): () => void {
  addEventListener('online', onChange);
  addEventListener('offline', onChange);
  return () => {
    removeEventListener('online', onChange);
    removeEventListener('offline', onChange);
  };
}
