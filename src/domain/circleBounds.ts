import type { LonLat } from './place.ts';

/** One degree of a great circle in km, on a sphere of 6,371.0088 km. */
const DEGREE_KM = (Math.PI / 180) * 6371.0088;

/**
 * Two corners of the box round a circle on the globe, near enough for a camera: to a hundredth of the radius, up to
 * 100 km from the middle and 60 degrees from the equator.
 *
 * @param middle - degrees, `[lon, lat]`.
 * @returns its south-western and north-eastern corner, `[lon, lat]`.
 */
export function circleBounds([lon, lat]: LonLat, radiusKm: number): readonly [LonLat, LonLat] {
  const north = radiusKm / DEGREE_KM;
  const east = north / Math.cos((lat * Math.PI) / 180);
  return [
    [lon - east, lat - north],
    [lon + east, lat + north],
  ];
}
