import {
  along,
  bboxPolygon,
  booleanPointInPolygon,
  length,
  lineSplit,
  lineString,
  multiLineString,
  simplify,
} from '@turf/turf';
import type { Feature, LineString, MultiLineString, Polygon, Position } from 'geojson';
import { frame, roundPosition } from './geographyFrame.ts';
import type { Lake } from './lakes.ts';
import type { River } from './riverCourses.ts';

/** How far a drawn river may leave GSHHG's line, in degrees (about 150 m). */
const tolerance = 0.0015;

/**
 * Simplifies rivers and cuts them where they run through a lake and at the frame.
 *
 * @param allRivers each a line `[lon, lat]` from source to mouth
 */
export function riverFeatures(allRivers: readonly River[], allLakes: readonly Lake[]): Feature<MultiLineString>[] {
  return allRivers.map(({ line, ...names }) => {
    const simplified = [simplify(lineString([...line]), { tolerance, highQuality: true })];
    const inFrame = pieces(simplified, bboxPolygon([...frame]), true);
    const parts = allLakes.reduce((rest, lake) => pieces(rest, lake, false), inFrame);
    return multiLineString(
      parts.map(({ geometry }) => geometry.coordinates.map(roundPosition).filter(isNew)),
      names,
    );
  });
}

/** The parts of lines that lie inside an area, or outside it. */
function pieces(lines: Feature<LineString>[], area: Feature<Polygon>, inside: boolean): Feature<LineString>[] {
  return lines.flatMap((whole) => {
    const split = lineSplit(whole, area).features;
    return (split.length > 0 ? split : [whole]).filter(
      (part) => booleanPointInPolygon(along(part, length(part) / 2), area) === inside,
    );
  });
}

/** Whether a position differs from the one before it: rounding can make two alike. */
function isNew([lon, lat]: Position, index: number, line: readonly Position[]): boolean {
  const before = line[index - 1];
  return before?.[0] !== lon || before?.[1] !== lat;
}
