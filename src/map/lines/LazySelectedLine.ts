import { lazyPart } from '#ui/lazyPart.tsx';

/** Fetched when the reader asks why a line is where it is. */
export const LazySelectedLine = lazyPart(
  async () => (await import('./SelectedLine.tsx')).SelectedLine,
  'line.region',
  'map-part',
);
