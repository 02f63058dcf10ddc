import { lineIntersect, lineString } from '@turf/turf';
import type { Feature, LineString, Polygon, Position } from 'geojson';
import { roundPosition } from './geographyFrame.ts';

/** How far the barrier is led beyond the border at both ends, in degrees (about 5 km). */
const beyond = 0.05;

/**
 * The line of 1974 from Mount Hermon to the Yarmouk as a line that control does not cross by itself: the edge that the
 * occupied Golan does not share with the border. Throws unless it cuts the mainland into exactly two parts.
 *
 * @param golan its ring, `[lon, lat]`, begins on the border
 */
export function golanBarrier(golan: Feature<Polygon>, mainland: Feature<Polygon>): Feature<LineString> {
  const border = new Set(mainland.geometry.coordinates.flat().map(String));
  const ring = golan.geometry.coordinates[0] ?? [];
  const isInland = (position: Position) => !border.has(String(position));
  const line = ring.slice(ring.findIndex(isInland) - 1, ring.findLastIndex(isInland) + 2);
  const barrier = lineString([outward(line), ...line, outward(line.toReversed())], {
    id: 'golan-1974',
    nameEn: 'Line of 1974',
    nameAr: 'خط عام ١٩٧٤',
    why: 'The ceasefire line of 1974, fenced and patrolled: who holds one side does not thereby hold the other.',
  });
  const crossings = lineIntersect(barrier, mainland).features.length;
  if (crossings !== 2) throw new Error(`the line of 1974 crosses the border ${crossings} times`);
  return barrier;
}

/** A position beyond the first one of a line, straight on. */
function outward([[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []]: readonly Position[]): Position {
  const length = Math.hypot(x1 - x2, y1 - y2);
  return roundPosition([x1 + ((x1 - x2) / length) * beyond, y1 + ((y1 - y2) / length) * beyond]);
}
