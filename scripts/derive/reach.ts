import type { LonLat } from '#domain/place.ts';
import { GRID } from './cells.ts';
import type { Clip, GridPoint, GridPolygon, GridRing } from './clip.ts';
import { KM_A_DEGREE } from './flatKm.ts';

const CORNERS = 64;

/**
 * Ground within reach of a place with evidence.
 *
 * @param places - `[lon, lat]`.
 * @param reachKm - on a sphere of radius 6,371.0088 km.
 */
export function reachOf(clip: Clip, places: readonly LonLat[], reachKm: number): GridPolygon[] {
  return clip.unite(places.map((place) => circle(place, reachKm)));
}

/** Accurate to a thousandth of the radius below 100 km. */
function circle([lon, lat]: LonLat, radiusKm: number): GridRing {
  const high = radiusKm / KM_A_DEGREE;
  const wide = high / Math.cos((lat * Math.PI) / 180);
  return Array.from({ length: CORNERS }, (_, corner): GridPoint => {
    const angle = (2 * Math.PI * corner) / CORNERS;
    return [Math.round((lon + wide * Math.cos(angle)) * GRID), Math.round((lat + high * Math.sin(angle)) * GRID)];
  });
}
