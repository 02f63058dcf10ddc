import type { Clip, GridPoint, GridPolygon, GridRing } from './clip.ts';

/** A part of the plane between barriers, and the country's land in it. */
export interface Bank {
  readonly land: readonly GridPolygon[];
  /** True for a point of the plane on this bank, inside the border or not. */
  contains(point: GridPoint): boolean;
}

/**
 * Cuts the country along its barriers.
 *
 * @param country - the land inside the border.
 * @param barriers - lines whose first and last points lie outside the border; each cuts every bank that it crosses.
 * @returns the banks; together they are the country, and every point of the plane is on exactly one.
 */
export function banksOf(
  clip: Clip,
  country: readonly GridPolygon[],
  barriers: readonly (readonly GridPoint[])[],
): Bank[] {
  const whole: Bank = { land: country, contains: () => true };
  return barriers.reduce<Bank[]>(
    (banks, barrier) => {
      const left = leftOf(barrier, country);
      return banks.flatMap(({ land, contains }) => [
        { land: clip.intersect(land, [[left]]), contains: (point) => contains(point) && ringContains(left, point) },
        { land: clip.subtract(land, [[left]]), contains: (point) => contains(point) && !ringContains(left, point) },
      ]);
    },
    [whole],
  );
}

/** The side of a barrier as a ring: its ends are led straight away from the country and joined by a wide circle. */
function leftOf(barrier: readonly GridPoint[], country: readonly GridPolygon[]): GridRing {
  const points = country.flatMap(([outer]) => outer ?? []);
  const [west, east] = extent(points.map(([x]) => x));
  const [south, north] = extent(points.map(([, y]) => y));
  const middle: GridPoint = [(west + east) / 2, (south + north) / 2];
  const radius = 2 * Math.hypot(east - west, north - south);
  const first = barrier[0] as GridPoint;
  const last = barrier.at(-1) as GridPoint;
  const from = Math.atan2(last[1] - middle[1], last[0] - middle[0]);
  const to = Math.atan2(first[1] - middle[1], first[0] - middle[0]);
  const turn = (((to - from) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI);
  const steps = 32;
  const around = Array.from({ length: steps + 1 }, (_, step): GridPoint => {
    const angle = from + (turn * step) / steps;
    return [Math.round(middle[0] + radius * Math.cos(angle)), Math.round(middle[1] + radius * Math.sin(angle))];
  });
  return [...barrier, ...around];
}

/** Even-odd rule; a point on the ring itself may fall on either side. */
export function ringContains(ring: GridRing, [x, y]: GridPoint): boolean {
  let inside = false;
  ring.forEach(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] as GridPoint;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

function extent(values: readonly number[]): [number, number] {
  return values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
}
