import { layerDayFor } from '#domain/layerDays.ts';
import type { MapState } from '#state/MapState.ts';
import { selectShownDay } from './selectShownDay.ts';

/** Where the day shown stands among the days with a layer, from 0; -1 before the manifest. */
export function selectDayIndex(state: MapState): number {
  const { manifest } = state;
  const day = selectShownDay(state);
  return manifest && day ? manifest.days.indexOf(layerDayFor(manifest.days, day)) : -1;
}
