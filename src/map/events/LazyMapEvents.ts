import { lazyPart } from '#ui/lazyPart.tsx';

/** Fetched when the claims are there: the first sight of the map does not wait for it. */
export const LazyMapEvents = lazyPart(
  async () => (await import('./MapEvents.tsx')).MapEvents,
  'events.region',
  'map-part',
);
