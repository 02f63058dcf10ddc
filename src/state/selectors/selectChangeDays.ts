import type { IsoDate } from '#domain/days.ts';
import type { Manifest } from '#domain/manifest.ts';
import type { Place } from '#domain/place.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectChangesByDay } from './selectChangesByDay.ts';
import { selectLayerDays } from './selectLayerDays.ts';

/**
 * The days with a layer on which a place in view changed hands, in order. Before there is a map, and for places that
 * have not come yet, everything counts as in view.
 */
export const selectChangeDays: (state: MapState) => readonly IsoDate[] = memoise(
  [selectLayerDays, selectChangesByDay, ({ places }) => places, ({ inView }) => inView] as const,
  (days, changes, places, inView) => {
    const changed = (date: IsoDate) => changes.changed[date]?.some((id) => isInView(places.get(id), inView));
    return days.filter(changed);
  },
);

function isInView(place: Pick<Place, 'at'> | undefined, inView: Manifest['bounds'] | null): boolean {
  if (!place || !inView) return true;
  const [west, south, east, north] = inView;
  const [lon, lat] = place.at;
  return west <= lon && lon <= east && south <= lat && lat <= north;
}
