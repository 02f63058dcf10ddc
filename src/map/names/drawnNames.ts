import type { Map as LeafletMap } from 'leaflet';
import { localise } from '#domain/localised.ts';
import type { NamedPlace } from '#domain/publishedPlace.ts';
import type { Box } from '#map/camera/freeRectangle.ts';
import type { DrawnName } from '#map/layers/PlaceLayer.ts';
import { arrangeNames, type NameToArrange, sidesFrom } from './arrangeNames.ts';
import { byImportance, isDrawnFrom, rankOf } from './rankOf.ts';
import { inlineEndOf, nameToArrange, type Settled } from './settledNames.ts';

/** From the middle of the selected place's ring to its name, in CSS pixels. */
const RING_REACH = 15;

interface Today {
  /** Places that are named before all others, at any zoom; the first whatever its name then touches. */
  readonly forced: readonly NamedPlace[];
  /** Places with a ring round their dot. */
  readonly marked: readonly NamedPlace[];
  /** True for a place that changed hands, or that somebody claimed, on the day shown. */
  readonly hasChanged: (place: NamedPlace) => boolean;
  /** What names must keep clear of, in CSS pixels from the map's top left corner. */
  readonly obstacles: readonly Box[];
  /** Numbers of regions: on other ground each day, so that a name may change sides for one, and a dot lie under it. */
  readonly numbers: readonly Box[];
}

/** The names of one day, and what they cover together with panels and marks. */
export interface Arrangement {
  readonly names: readonly DrawnName[];
  readonly taken: readonly Box[];
}

/**
 * The names of the day shown. Those that changed hands stand one rank higher, and are named where there was no room
 * before; what the open note and the ruler are about comes first. Every other name stands where it settled, or gives way.
 */
export function drawnNames(map: LeafletMap, settled: Settled, today: Today): Arrangement {
  const { inView, locale, names, room } = settled;
  const { forced, marked, hasChanged, obstacles, numbers } = today;
  const zoom = map.getZoom();
  const wanted = inView
    .filter((place) => names.has(place.id) || (hasChanged(place) && isDrawnFrom(zoom, place, true)))
    .filter((place) => !forced.includes(place))
    .sort(byImportance(hasChanged));
  const first = forced.filter((place) => inView.includes(place));
  const toArrange = [...first, ...wanted].map((place, index): NameToArrange => {
    const side = names.get(place.id)?.side;
    const name = nameToArrange(map, place, settled);
    const ring = marked.includes(place) ? { reach: RING_REACH } : {};
    if (index < first.length) return { ...name, ...ring, sides: sidesFrom(side ?? 0), isKept: index === 0 };
    if (side === undefined) return name;
    return { ...name, sides: numbers.length > 0 ? sidesFrom(side) : [side] };
  });
  const arranged = arrangeNames(toArrange, room, obstacles, inlineEndOf(locale), numbers);
  const byId = new Map<string, NamedPlace>(inView.map((place) => [place.id, place]));
  return {
    names: arranged.flatMap(({ id, dx, dy }): DrawnName[] => {
      const place = byId.get(id);
      if (!place) return [];
      return [{ id: place.id, at: place.at, text: localise(place.name, locale), rank: rankOf(place), dx, dy }];
    }),
    taken: [...obstacles, ...numbers, ...arranged.flatMap(({ boxes }) => boxes)],
  };
}
