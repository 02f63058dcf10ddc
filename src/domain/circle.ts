import { circle } from '@turf/turf';
import type { LonLat } from './place.ts';

/** Corners of a drawn circle: at 20 km its edges run about 3 m inside of the true line. */
const CORNERS = 180;

/**
 * The points that lie a given way from a middle: a circle on the globe, which a flat map shows slightly oval.
 *
 * Turf's direct geodesic on the sphere (haversine, radius 6,371.0088 km), the same sphere that `distanceKm` measures on.
 *
 * @param middle - degrees, `[lon, lat]`.
 * @param radiusKm - along the great circle.
 * @returns a closed ring of 180 corners, `[lon, lat]`, the northernmost first; its last position repeats its first.
 */
export function geodesicCircle(middle: LonLat, radiusKm: number): readonly LonLat[] {
  const { geometry } = circle([...middle], radiusKm, { steps: CORNERS, units: 'kilometers' });
  return (geometry.coordinates[0] ?? []).map(([lon = 0, lat = 0]) => [lon, lat] as const);
}
