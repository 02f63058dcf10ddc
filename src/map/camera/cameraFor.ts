import { type Bounds, bounds as boundsOf, type LatLng, type Map as LeafletMap, type Point, point } from 'leaflet';
import { leafletLatLng } from '#map/leafletLatLng.ts';
import { freeRectangleOf } from './authorView.ts';
import { awayFromMarks } from './awayFromMarks.ts';
import { smallMarks } from './coveringPanels.ts';
import type { Extent } from './extent.ts';
import type { Box } from './freeRectangle.ts';

/** Pixels kept round what is selected for its ring and name. */
const ROOM = 40;
/** Half of what the ring round a selected place covers. */
const DOT = 16;
/** The least width in CSS pixels of what wants room: the page brings it closer by itself, and how close it goes. */
const LEAST_WIDTH = 150;
const CLOSEST_ZOOM = 10.5;

export interface Aim {
  readonly centre: LatLng;
  readonly zoom: number;
}

/**
 * The camera, moved as little as need be, that shows a selection where no panel covers it: further out where it is larger
 * than what is free, closer where it is too small to be seen.
 *
 * @param mayComeCloser - false where the reader chose the zoom.
 * @returns undefined where the map is well as it is.
 */
export function cameraFor(map: LeafletMap, { points, wantsRoom }: Extent, mayComeCloser: boolean): Aim | undefined {
  const free = freeRectangleOf(map);
  const zoom = zoomFor(map, points, free, wantsRoom && mayComeCloser);
  const here = boundsAt(map, points, zoom);
  const middleOfMap = map.getSize().divideBy(2);
  if (zoom !== map.getZoom()) {
    const middleOfFree = point((free.left + free.right) / 2, (free.top + free.bottom) / 2);
    return { centre: map.unproject(here.getCenter().add(middleOfMap).subtract(middleOfFree), zoom), zoom };
  }
  const offset = offsetInto(map, here, free);
  // Not by a distance, which may lead beyond the roaming limits, whence Leaflet would come back by a motion of its own.
  return offset.x === 0 && offset.y === 0
    ? undefined
    : { centre: map.containerPointToLatLng(middleOfMap.add(offset)), zoom };
}

/** How far the map has to move, in CSS pixels, for what is selected to lie inside what is free, and a dot under no mark. */
function offsetInto(map: LeafletMap, here: Bounds, free: Box): Point {
  const origin = map.project(map.getCenter()).subtract(map.getSize().divideBy(2));
  const least = here.getTopLeft().subtract(origin);
  const most = here.getBottomRight().subtract(origin);
  const offset = point(beyond(least.x, most.x, free.left, free.right), beyond(least.y, most.y, free.top, free.bottom));
  if (!least.equals(most)) return offset;
  const { x, y } = least.subtract(offset);
  const dot = { left: x - DOT, top: y - DOT, right: x + DOT, bottom: y + DOT };
  const away = awayFromMarks(dot, smallMarks(map.getContainer()), free);
  return offset.subtract(point(away.x, away.y));
}

function zoomFor(map: LeafletMap, points: Extent['points'], free: Box, mayComeCloser: boolean): number {
  const step = map.options.zoomSnap || 1;
  const fits = (at: number) => {
    const { x, y } = boundsAt(map, points, at).getSize();
    return x <= free.right - free.left - ROOM && y <= free.bottom - free.top - ROOM;
  };
  const isSmall = (at: number) => boundsAt(map, points, at).getSize().x < LEAST_WIDTH;
  let zoom = map.getZoom();
  while (mayComeCloser && isSmall(zoom) && zoom + step <= CLOSEST_ZOOM && fits(zoom + step)) zoom += step;
  while (points.length > 1 && !fits(zoom) && zoom - step >= map.getMinZoom()) zoom -= step;
  return zoom;
}

function boundsAt(map: LeafletMap, points: Extent['points'], zoom: number): Bounds {
  return boundsOf(points.map((at) => map.project(leafletLatLng(at), zoom)));
}

/** How far a stretch lies outside a span less its room; 0 inside. Negative before it, positive after it. */
function beyond(from: number, to: number, first: number, last: number): number {
  const room = Math.max(0, Math.min(ROOM, (last - first - (to - from)) / 2));
  return Math.round(Math.min(0, from - first - room) + Math.max(0, to - last + room));
}
