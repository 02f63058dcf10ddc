import { booleanPointInPolygon, distance, lineString, nearestPointOnLine } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import type { LonLat } from './place.ts';

/** How far a point is from ground, and where that ground begins. */
export interface Reach {
  /** Along the great circle, in km; 0 inside the ground. */
  readonly km: number;
  /** The nearest point of the ground; the point itself where it lies inside. */
  readonly nearest: LonLat;
}

/** Great-circle distance between two points in km, on a sphere of 6,371.0088 km (haversine, as Turf has it). */
export function distanceKm(from: LonLat, to: LonLat): number {
  return distance([...from], [...to], { units: 'kilometers' });
}

/**
 * The way from a point to the nearest of some ground.
 *
 * Holes do not belong to the ground: from inside a hole the way leads to its rim.
 *
 * @param from - degrees, `[lon, lat]`.
 * @param grounds - any number of multipolygons, `[lon, lat]`.
 * @returns undefined where there is no ground at all.
 */
export function reachOf(from: LonLat, grounds: readonly MultiPolygon[]): Reach | undefined {
  const polygons = grounds.flatMap((ground) => ground.coordinates);
  if (polygons.some((coordinates) => booleanPointInPolygon([...from], { type: 'Polygon', coordinates }))) {
    return { km: 0, nearest: from };
  }
  return polygons
    .flat()
    .filter((ring) => ring.length > 1)
    .map((ring) => reachOfRing(from, ring))
    .reduce<Reach | undefined>((best, reach) => (best && best.km <= reach.km ? best : reach), undefined);
}

function reachOfRing(from: LonLat, ring: readonly Position[]): Reach {
  const { geometry } = nearestPointOnLine(lineString(ring.map((position) => [...position])), [...from]);
  const [lon = 0, lat = 0] = geometry.coordinates;
  return { km: distanceKm(from, [lon, lat]), nearest: [lon, lat] };
}
