import { lazyPart } from '#ui/lazyPart.tsx';

/** The legend of the evidence alone; its code comes when the reader asks for it. */
export const LazyEvidenceTable = lazyPart(
  async () => (await import('./EvidenceTable.tsx')).EvidenceTable,
  'evidence.title',
);

/** The same in one line. */
export const LazyEvidenceLine = lazyPart(
  async () => (await import('./EvidenceLine.tsx')).EvidenceLine,
  'evidence.title',
);
