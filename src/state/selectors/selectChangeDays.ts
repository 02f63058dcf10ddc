import type { IsoDate } from '#domain/days.ts';
import { lensDays } from '#domain/lensDays.ts';
import type { Manifest } from '#domain/manifest.ts';
import type { Place } from '#domain/place.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectDrawnLens } from './selectDrawnLens.ts';

/**
 * The days with a layer on which a place in view changed hands, in order. Before there is a map, and for places that
 * have not come yet, everything counts as in view.
 */
export const selectChangeDays: (state: MapState) => readonly IsoDate[] = memoise(
  [({ manifest }) => manifest, selectDrawnLens, ({ places }) => places, ({ inView }) => inView] as const,
  (manifest, lens, places, inView) => {
    if (!manifest) return [];
    const changed = (date: IsoDate) => manifest.changed[date]?.some((id) => isInView(places.get(id), inView));
    return lensDays(manifest, lens).filter(changed);
  },
);

function isInView(place: Pick<Place, 'at'> | undefined, inView: Manifest['bounds'] | null): boolean {
  if (!place || !inView) return true;
  const [west, south, east, north] = inView;
  const [lon, lat] = place.at;
  return west <= lon && lon <= east && south <= lat && lat <= north;
}
