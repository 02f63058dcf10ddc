import { selectRulerWay } from '#state/selectors/selectMeasuredEnds.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { WayOnMap } from './WayOnMap.tsx';

/** What the ruler measures, on the map. */
export function Measurement() {
  const way = useMapStore(selectRulerWay);
  return way ? <WayOnMap way={way} /> : null;
}
