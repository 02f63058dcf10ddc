import type { Map as LeafletMap } from 'leaflet';
import { type Locale, localise } from '#domain/localised.ts';
import type { NamedPlace } from '#domain/publishedPlace.ts';
import { freeRectangleOf } from '#map/camera/authorView.ts';
import type { Box } from '#map/camera/freeRectangle.ts';
import { leafletLatLng } from '#map/leafletLatLng.ts';
import { type ArrangedName, arrangeNames, type NameToArrange } from './arrangeNames.ts';
import { nameSize } from './nameSize.ts';
import { PLACE_STYLES } from './nameStyles.ts';
import { byImportance, isDrawnFrom, rankOf } from './rankOf.ts';

/** From a dot's middle to its name, in CSS pixels. */
const DOT_REACH = 7;

interface WhatToName {
  readonly places: Iterable<NamedPlace>;
  readonly locale: Locale;
  /** What names must keep clear of, in CSS pixels from the map's top left corner. */
  readonly obstacles: readonly Box[];
}

/** Where names stand in one view of the map, whatever the day: scrubbing may take a name away but never moves it. */
export interface Settled {
  /** The places in view, whether named or not. */
  readonly inView: readonly NamedPlace[];
  readonly names: ReadonlyMap<string, ArrangedName>;
  /** What the names and the obstacles cover. */
  readonly taken: readonly Box[];
  /** The map itself. */
  readonly room: Box;
  /** What the panels leave free of it as a whole. */
  readonly free: Box;
  readonly locale: Locale;
  readonly family: string;
}

/** Settles the names of places for the map's present view. */
export function settledNames(map: LeafletMap, { places, locale, obstacles }: WhatToName): Settled {
  const view = map.getBounds();
  const { x: right, y: bottom } = map.getSize();
  const room = { left: 0, top: 0, right, bottom };
  const inView = [...places].filter(({ at }) => view.contains(leafletLatLng(at)));
  const named = inView.filter((place) => isDrawnFrom(map.getZoom(), place, false)).sort(byImportance());
  const { fontFamily: family } = getComputedStyle(map.getContainer());
  const toArrange = named.map((place) => nameToArrange(map, place, { locale, family }));
  const arranged = arrangeNames(toArrange, room, obstacles, inlineEndOf(locale));
  return {
    inView,
    names: new Map(arranged.map((name) => [name.id, name])),
    taken: [...obstacles, ...arranged.flatMap(({ boxes }) => boxes)],
    room,
    free: freeRectangleOf(map),
    locale,
    family,
  };
}

/** A place's name and dot as they lie in the map's present view. */
export function nameToArrange(
  map: LeafletMap,
  place: NamedPlace,
  { locale, family }: Pick<Settled, 'locale' | 'family'>,
): NameToArrange {
  const { x, y } = map.latLngToContainerPoint(leafletLatLng(place.at));
  const size = nameSize(localise(place.name, locale), PLACE_STYLES[rankOf(place)], locale, family);
  return { id: place.id, x, y, ...size, reach: DOT_REACH };
}

/** The side on which reading goes on. */
export function inlineEndOf(locale: Locale): 1 | -1 {
  return locale === 'ar' ? -1 : 1;
}
