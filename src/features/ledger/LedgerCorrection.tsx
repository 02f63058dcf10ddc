import type { Correction } from '#domain/correction.ts';
import { useWords } from '#i18n/useWords.ts';
import { CorrectionMark } from '#ui/CorrectionMark.tsx';

/** In the row of a claim: that it was corrected, when, and what is said now. The note that the row opens says the rest. */
export function LedgerCorrection({ correction: { kind, date, is } }: { correction: Correction }) {
  const { say, own, day } = useWords();
  return (
    <span className="ledger-correction">
      <CorrectionMark kind={kind} />{' '}
      <b>
        {say(`corrections.kind.${kind}`)}, {day(date)}
      </b>{' '}
      <span dir="auto">{own(is)}</span>
    </span>
  );
}
