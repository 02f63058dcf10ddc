import type { EvidenceKind } from '#domain/evidence.ts';
import { evidenceClass, evidencePath, evidenceRadius } from './evidenceShapes.ts';
import './EvidenceMark.css';

/** The mark of a place's evidence as the map draws it, beside a word: never read out. */
export function EvidenceMark({ kind, origins = 2 }: { kind: EvidenceKind; origins?: number }) {
  return (
    <svg className="evidence-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path className={evidenceClass(kind)} d={evidencePath(kind, evidenceRadius(kind, origins), [10, 10])} />
    </svg>
  );
}
