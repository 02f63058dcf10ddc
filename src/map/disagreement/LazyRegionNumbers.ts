import { lazyPart } from '#ui/lazyPart.tsx';

/** Fetched when two accounts are compared. */
export const LazyRegionNumbers = lazyPart(
  async () => (await import('./RegionNumbers.tsx')).RegionNumbers,
  'disagreement.region',
  'map-part',
);
