import { type Box, overlap } from '#map/camera/freeRectangle.ts';

/** A ring in CSS pixels from the map's top left corner. */
export type PixelRing = readonly (readonly [x: number, y: number])[];

/** Spots that are tried lie this many CSS pixels apart. */
const STEP = 44;

/**
 * The roomiest spot for the middle of a name inside an area: as far as can be from its rim, and clear of what is taken.
 *
 * @param rings - of any number of polygons that do not overlap; a point in an odd number of rings is inside.
 * @returns undefined where the name fits nowhere.
 */
export function areaSpot(
  rings: readonly PixelRing[],
  { width, height }: { readonly width: number; readonly height: number },
  room: Box,
  taken: readonly Box[],
): { readonly x: number; readonly y: number } | undefined {
  let best: { x: number; y: number } | undefined;
  let clearance = height;
  for (let y = room.top + height; y <= room.bottom - height; y += STEP) {
    const crossings = crossingsAt(rings, y);
    for (let x = room.left + width / 2; x <= room.right - width / 2; x += STEP) {
      const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
      if (!holdsLine(crossings, box) || taken.some((other) => overlap(box, other))) continue;
      const here = Math.min((room.bottom - y) * 2, (y - room.top) * 2, distanceToRim(rings, x, y, clearance));
      if (here <= clearance) continue;
      clearance = here;
      best = { x, y };
    }
  }
  return best;
}

/** Where the rims cross a horizontal line, from left to right. */
function crossingsAt(rings: readonly PixelRing[], y: number): number[] {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
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
function distanceToRim(rings: readonly PixelRing[], x: number, y: number, enough: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      const squared = (x2 - x1) ** 2 + (y2 - y1) ** 2 || 1;
      const share = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / squared));
      nearest = Math.min(nearest, Math.hypot(x1 + share * (x2 - x1) - x, y1 + share * (y2 - y1) - y));
      if (nearest <= enough) return nearest;
    }
  }
  return nearest;
}
