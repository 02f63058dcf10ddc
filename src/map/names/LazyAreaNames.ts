import { lazyPart } from '#ui/lazyPart.tsx';

/** Fetched when the names of places stand: the first sight of the map does not wait for it. */
export const LazyAreaNames = lazyPart(
  async () => (await import('./AreaNames.tsx')).AreaNames,
  'map.areaNames',
  'map-part',
);
