import { useWords } from '#i18n/useWords.ts';
import type { FileState } from '#state/FileState.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';

/** In place of the table: the claims are on their way, or did not come and can be asked for again. */
export function LedgerAwaited({ file }: { file: FileState }) {
  const { say } = useWords();
  const retry = useMapStore((state) => state.retry);
  if (typeof file === 'string') {
    return (
      <p className="ledger-answer" role="status">
        {say('note.claimsWaiting')}
      </p>
    );
  }
  return (
    <div className="ledger-answer">
      <p>
        <b>{say('state.failed.claims')}</b> {say(`state.reason.${file.kind}`)}
      </p>
      <Button look="solid" onClick={() => void retry('claims')}>
        {say('action.tryAgain')}
      </Button>
    </div>
  );
}
