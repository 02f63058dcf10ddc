import { distanceKm } from './distance.ts';
import type { LonLat } from './place.ts';

/** The nearest point of some lines. */
export interface OnLine {
  readonly at: LonLat;
  /** Along the great circle, in km. */
  readonly km: number;
  /** Which line it lies on. */
  readonly index: number;
}

/**
 * The point of some lines that is nearest to a point.
 *
 * It is looked for on a plane, which is true near by; the distance to it is that on the globe.
 *
 * @param lines - positions `[lon, lat]` in degrees.
 * @param from - degrees, `[lon, lat]`.
 * @returns undefined where there are no lines.
 */
export function nearestOnLines(lines: readonly (readonly (readonly number[])[])[], from: LonLat): OnLine | undefined {
  const narrow = Math.cos((from[1] * Math.PI) / 180);
  let best: { readonly x: number; readonly y: number; readonly index: number; readonly square: number } | undefined;
  for (const [index, line] of lines.entries()) {
    let before: readonly number[] | undefined;
    for (const position of line) {
      const [x, y] = nearestOnStep(flat(before ?? position, from, narrow), flat(position, from, narrow));
      const square = x * x + y * y;
      if (!best || square < best.square) best = { x, y, index, square };
      before = position;
    }
  }
  if (!best) return undefined;
  const at: LonLat = [from[0] + best.x / narrow, from[1] + best.y];
  return { at, km: distanceKm(from, at), index: best.index };
}

function flat([lon = 0, lat = 0]: readonly number[], [west, south]: LonLat, narrow: number): readonly [number, number] {
  return [(lon - west) * narrow, lat - south];
}

/** The point of a straight step that is nearest to the origin. */
function nearestOnStep([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): [number, number] {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const part = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return [ax + part * dx, ay + part * dy];
}
