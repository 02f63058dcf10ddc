import { useWords } from '#i18n/useWords.ts';
import { Button } from '#ui/Button.tsx';
import './ErrorScreen.css';

/** In place of the map where its first file did not load: why, and a button that tries again. */
export function ErrorScreen({ reason, onRetry }: { reason: string; onRetry: () => void }) {
  const { say } = useWords();
  return (
    <main className="error-screen">
      <div role="alert">
        <h1>{say('page.failed.title')}</h1>
        <p>{say('page.failed.body')}</p>
        <p className="error-reason">{say('page.failed.reason', { reason })}</p>
      </div>
      <Button look="solid" onClick={onRetry}>
        {say('action.tryAgain')}
      </Button>
    </main>
  );
}
