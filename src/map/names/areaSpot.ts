import { type Box, overlap } from '#map/camera/freeRectangle.ts';
import { boxAround, isFree } from './arrangeNames.ts';

/** Positions in CSS pixels from the map's top left corner: a line, or a ring. */
export type PixelLine = readonly (readonly [x: number, y: number])[];

export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How many spots are tried across the narrower extent of an area, and how far apart they lie, in CSS pixels. */
const TRIES = 10;
const LEAST_STEP = 8;
const MOST_STEP = 44;

/**
 * The roomiest spot for the middle of a name inside an area: as far as can be from its rim, and clear of what is taken.
 *
 * @param rings - of any number of polygons that do not overlap; a point in an odd number of rings is inside.
 * @returns undefined where the name fits nowhere.
 */
export function areaSpot(rings: readonly PixelLine[], size: Size, room: Box, taken: readonly Box[]): Spot | undefined {
  const { left, top, right, bottom } = extentOf(rings, room);
  const step = Math.min(MOST_STEP, Math.max(LEAST_STEP, Math.min(right - left, bottom - top) / TRIES));
  let best: Spot | undefined;
  let clearance = size.height;
  for (let y = top + size.height; y <= bottom - size.height; y += step) {
    const crossings = crossingsAt(rings, y);
    for (let x = left + size.width / 2; x <= right - size.width / 2; x += step) {
      const box = boxAround(x, y, size.width, size.height);
      if (!holdsLine(crossings, box) || taken.some((other) => overlap(box, other))) continue;
      const here = Math.min((room.bottom - y) * 2, (y - room.top) * 2, distanceToRim(rings, x, y, clearance));
      if (here <= clearance) continue;
      clearance = here;
      best = { x, y };
    }
  }
  return best;
}

/** True where a name with its middle at a spot would lie inside an area and the room, clear of what is taken. */
export function fitsAt(
  { x, y }: Spot,
  rings: readonly PixelLine[],
  size: Size,
  room: Box,
  taken: readonly Box[],
): boolean {
  const box = boxAround(x, y, size.width, size.height);
  return (
    isFree(box, room, taken) && holdsLine(crossingsAt(rings, y), box) && distanceToRim(rings, x, y, 0) > size.height
  );
}

/** The part of the room that rings or lines reach into. */
export function extentOf(lines: readonly PixelLine[], room: Box): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of lines.flat()) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return {
    left: Math.max(left, room.left),
    top: Math.max(top, room.top),
    right: Math.min(right, room.right),
    bottom: Math.min(bottom, room.bottom),
  };
}

/** Where the rims cross a horizontal line, from left to right. */
function crossingsAt(rings: readonly PixelLine[], y: number): number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    let [x1, y1] = ring.at(-1) ?? [0, 0];
    for (const [x2, y2] of ring) {
      if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
      [x1, y1] = [x2, y2];
    }
  }
  return crossings.sort((one, other) => one - other);
}

/** True where a line of text lies inside as a whole: an odd number of rims before it and none under it. */
function holdsLine(crossings: readonly number[], { left, right }: Box): boolean {
  const before = crossings.filter((x) => x <= left).length;
  return before % 2 === 1 && (crossings[before] ?? right) >= right;
}

/** Looks no further once the rim is found to be as near as `enough`. */
function distanceToRim(rings: readonly PixelLine[], x: number, y: number, enough: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let [x1, y1] = ring.at(-1) ?? [0, 0];
    for (const [x2, y2] of ring) {
      const squared = (x2 - x1) ** 2 + (y2 - y1) ** 2 || 1;
      const share = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / squared));
      nearest = Math.min(nearest, Math.hypot(x1 + share * (x2 - x1) - x, y1 + share * (y2 - y1) - y));
      if (nearest <= enough) return nearest;
      [x1, y1] = [x2, y2];
    }
  }
  return nearest;
}
