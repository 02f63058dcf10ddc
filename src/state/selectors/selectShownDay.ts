import type { IsoDate } from '#domain/days.ts';
import { layerDayFor } from '#domain/layerDays.ts';
import type { MapState } from '#state/MapState.ts';
import { selectLayerDays } from './selectLayerDays.ts';

/**
 * The day that headings give: that of the ground drawn; before the first ground the one that is to be drawn;
 * null before the manifest.
 */
export function selectShownDay(state: MapState): IsoDate | null {
  const { layer, manifest, day } = state;
  return layer?.date ?? (manifest && day ? layerDayFor(selectLayerDays(state), day) : null);
}
