import { selectRulerWay } from '#state/selectors/selectMeasuredEnds.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { lazyPart } from '#ui/lazyPart.tsx';

/** Fetched when the reader measures. */
const WayOnMap = lazyPart(async () => (await import('./WayOnMap.tsx')).WayOnMap, 'measure.region', 'map-part');

/** What the ruler measures, on the map. */
export function Measurement() {
  const way = useMapStore(selectRulerWay);
  return way ? <WayOnMap way={way} /> : null;
}
