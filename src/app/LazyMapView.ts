import { lazyPart } from '#ui/lazyPart.tsx';

/** The map in code of its own: while it comes, and while it is set up, the picture of the day stands and the panels can be used. */
export const LazyMapView = lazyPart(
  async () => (await import('#map/MapView.tsx')).MapView,
  'map.region',
  'map-awaited',
);
