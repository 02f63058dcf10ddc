import type { Box } from '#map/camera/freeRectangle.ts';
import { alongLine } from './alongLine.ts';
import type { PixelLine, Spot } from './areaSpot.ts';
import { boxAround, isFree } from './arrangeNames.ts';

/** Spots that are tried lie this many CSS pixels apart along a road. */
const STEP = 20;
/** A road bears its number again after so many CSS pixels. */
const DISTANCE = 360;

/** Spots on a road for its number, the one nearest to the middle of the room first. */
export function roadSpots(
  lines: readonly PixelLine[],
  { width, height }: { readonly width: number; readonly height: number },
  room: Box,
  taken: readonly Box[],
): Spot[] {
  const [middleX, middleY] = [(room.left + room.right) / 2, (room.top + room.bottom) / 2];
  const candidates = lines
    .flatMap((line) => alongLine(line, STEP))
    .sort(([x1, y1], [x2, y2]) => Math.hypot(x1 - middleX, y1 - middleY) - Math.hypot(x2 - middleX, y2 - middleY));
  const spots: Spot[] = [];
  for (const [x, y] of candidates) {
    const isNear = spots.some((spot) => Math.hypot(spot.x - x, spot.y - y) < DISTANCE);
    if (!isNear && isFree(boxAround(x, y, width, height), room, taken)) spots.push({ x, y });
  }
  return spots;
}
