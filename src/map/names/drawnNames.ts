import type { Map as LeafletMap } from 'leaflet';
import { type Locale, localise } from '#domain/localised.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import { freeRectangleOf } from '#map/camera/authorView.ts';
import type { Box } from '#map/camera/freeRectangle.ts';
import type { DrawnName } from '#map/layers/PlaceLayer.ts';
import { leafletLatLng } from '#map/leafletLatLng.ts';
import { arrangeNames, type NameToArrange } from './arrangeNames.ts';
import { nameSize } from './nameSize.ts';
import { PLACE_STYLES } from './nameStyles.ts';
import { FIRST_ZOOM, rankOf } from './rankOf.ts';

/** From a dot's middle to its name, in CSS pixels. */
const DOT_REACH = 7;
const RING_REACH = 15;

interface WhatToName {
  /** All places, the most important first. */
  readonly inOrder: readonly PublishedPlace[];
  readonly selected: PublishedPlace | undefined;
  readonly locale: Locale;
  /** What names must keep clear of, in CSS pixels from the map's top left corner. */
  readonly obstacles: readonly Box[];
}

export interface Arrangement {
  readonly names: readonly DrawnName[];
  readonly taken: readonly Box[];
  /** What the panels leave free of the map. */
  readonly free: Box;
}

/** The names that find a spot in the map's present view, and what they and the obstacles cover. */
export function drawnNames(map: LeafletMap, { inOrder, selected, locale, obstacles }: WhatToName): Arrangement {
  const zoom = map.getZoom();
  const view = map.getBounds();
  const family = getComputedStyle(map.getContainer()).fontFamily;
  const wanted = inOrder.filter((place) => place !== selected && zoom >= FIRST_ZOOM[rankOf(place)]);
  const visible = [...(selected ? [selected] : []), ...wanted].filter(({ at }) => view.contains(leafletLatLng(at)));
  const toArrange = visible.map((place): NameToArrange => {
    const { x, y } = map.latLngToContainerPoint(leafletLatLng(place.at));
    const size = nameSize(localise(place.name, locale), PLACE_STYLES[rankOf(place)], locale, family);
    const isKept = place === selected;
    return { id: place.id, x, y, ...size, reach: isKept ? RING_REACH : DOT_REACH, isKept };
  });
  const { x: right, y: bottom } = map.getSize();
  const arranged = arrangeNames(toArrange, { left: 0, top: 0, right, bottom }, obstacles, locale === 'ar' ? -1 : 1);
  const byId = new Map<string, PublishedPlace>(visible.map((place) => [place.id, place]));
  const names = arranged.flatMap(({ id, dx, dy }): DrawnName[] => {
    const place = byId.get(id);
    return place
      ? [{ id: place.id, at: place.at, text: localise(place.name, locale), rank: rankOf(place), dx, dy }]
      : [];
  });
  return { names, taken: [...obstacles, ...arranged.flatMap(({ boxes }) => boxes)], free: freeRectangleOf(map) };
}
