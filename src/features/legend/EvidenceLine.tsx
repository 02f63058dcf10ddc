import { EVIDENCE_KINDS } from '#domain/evidence.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectEvidenceSummary } from '#state/selectors/selectEvidenceSummary.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { EvidenceMark } from '#ui/EvidenceMark.tsx';

/** How many places rest on what, in one line. */
export function EvidenceLine() {
  const { say, number } = useWords();
  const counts = useMapStore(selectEvidenceSummary)?.counts;
  return EVIDENCE_KINDS.filter((kind) => counts?.has(kind)).map((kind) => (
    <span key={kind}>
      <EvidenceMark kind={kind} />
      <span className="hidden-text">{say(`evidence.${kind}`)}</span> <b>{number(counts?.get(kind) ?? 0)}</b>
    </span>
  ));
}
