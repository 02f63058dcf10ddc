import { lazyPart } from '#ui/lazyPart.tsx';

/** Fetched when the reader asks for the evidence alone. */
export const LazyEvidence = lazyPart(
  async () => (await import('./EvidenceOnMap.tsx')).EvidenceOnMap,
  'view.evidence',
  'map-part',
);
