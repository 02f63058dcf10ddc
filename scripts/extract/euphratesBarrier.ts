import { kinks, lineIntersect, lineString, simplify } from '@turf/turf';
import type { Feature, LineString, Polygon, Position } from 'geojson';
import { euphratesNames } from './euphratesCourse.ts';
import { roundPosition } from './geographyFrame.ts';

/** How far the barrier may leave the drawn river, in degrees (about 700 m). */
const tolerance = 0.007;

/** The barrier begins north of Jarabulus and ends east of Abu Kamal, a few km outside Syria. */
const northernmostLat = 36.9;
const easternmostLon = 41.06;

/**
 * The Euphrates between the Turkish and the Iraqi border as a line that control does not cross by
 * itself. Throws unless it cuts the mainland into exactly two parts.
 *
 * @param course the river, `[lon, lat]` from source to mouth
 * @param mainland Syria's mainland
 */
export function euphratesBarrier(course: readonly Position[], mainland: Feature<Polygon>): Feature<LineString> {
  const from = course.findIndex(([, lat = 0]) => lat < northernmostLat);
  const to = course.findIndex(([lon = 0]) => lon > easternmostLon);
  const simplified = simplify(lineString(course.slice(from, to)), { tolerance, highQuality: true });
  const barrier = lineString(simplified.geometry.coordinates.map(roundPosition), {
    id: euphratesNames.id,
    nameEn: euphratesNames.nameEn,
    nameAr: euphratesNames.nameAr,
    why: 'A wide river and its reservoirs, with few bridges: who holds one bank does not thereby hold the other.',
  });
  const crossings = lineIntersect(barrier, mainland).features.length;
  if (kinks(barrier).features.length > 0 || crossings !== 2) {
    throw new Error(`the Euphrates crosses the border ${crossings} times or itself`);
  }
  return barrier;
}
