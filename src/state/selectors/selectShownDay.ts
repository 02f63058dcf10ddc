import type { IsoDate } from '#domain/days.ts';
import { layerDayFor } from '#domain/layerDays.ts';
import type { MapState } from '#state/MapState.ts';

/**
 * The day that headings give: that of the ground drawn; before the first ground the one that is to be drawn;
 * null before the manifest.
 */
export function selectShownDay({ layer, manifest, day }: MapState): IsoDate | null {
  return layer?.date ?? (manifest && day ? layerDayFor(manifest.days, day) : null);
}
