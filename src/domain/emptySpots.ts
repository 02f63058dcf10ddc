import type { LonLat } from './place.ts';

const KM_A_DEGREE = 111.195;

interface HowFar {
  /** How far everything occupied is at least. */
  readonly leastKm: number;
  /** How far two spots are from one another at least. */
  readonly apartKm: number;
}

/**
 * Where nothing lies for a long way: the points farthest from everything, the farthest first. Measured on a plane, within a
 * hundredth of the great circle over a few hundred km.
 *
 * @param points - where to look, `[lon, lat]`.
 * @param occupied - what must be far, `[lon, lat]`; where there is none no spot is told from another, and none is returned.
 */
export function emptySpots(
  points: readonly LonLat[],
  occupied: readonly LonLat[],
  { leastKm, apartKm }: HowFar,
): readonly LonLat[] {
  if (occupied.length === 0) return [];
  const far = points
    .map((at) => ({ at, km: occupied.reduce((best, other) => Math.min(best, flatKm(at, other)), Infinity) }))
    .filter(({ km }) => km >= leastKm)
    .sort((a, b) => b.km - a.km);
  const spots: LonLat[] = [];
  for (const { at } of far) if (spots.every((spot) => flatKm(spot, at) >= apartKm)) spots.push(at);
  return spots;
}

function flatKm([lon, lat]: LonLat, [otherLon, otherLat]: LonLat): number {
  const shrink = Math.cos((((lat + otherLat) / 2) * Math.PI) / 180);
  return Math.hypot((otherLon - lon) * shrink, otherLat - lat) * KM_A_DEGREE;
}
