import { join } from 'node:path';
import type { FeatureCollection, LineString, Position } from 'geojson';
import { authoredFolder } from './geographyFrame.ts';
import { readJson } from './naturalEarth.ts';

/**
 * Western edge of the Golan, `[lon, lat]`, north to south: the line of 1923 between Syria and
 * Palestine. Its first and its last point lie outside Natural Earth's Israel.
 */
export function readGolanWesternLine(): Position[] {
  const { features } = readJson<FeatureCollection<LineString>>(join(authoredFolder, 'golan-western-line.geojson'));
  const [line] = features;
  if (line === undefined) throw new Error('the western line of the Golan is missing');
  return line.geometry.coordinates;
}

/**
 * Where Natural Earth leaves a strip one kilometre wide between its Lebanon and its Syria, up the
 * slope of Mount Hermon: north of these two of its corners the strip is Syria's, not occupied.
 */
export const hermonStripEnd: readonly [Position, Position] = [
  [35.76384, 33.3344],
  [35.76942, 33.34264],
];

/**
 * Corners of Natural Earth's line of 1974 that lie on the wrong side of a town, and where they are
 * moved: two east of Majdal Shams, so that the whole town lies west of the line, as it does; two
 * west of al-Rafid, which lies east of it.
 */
export const alphaLineCorrections: readonly (readonly [from: Position, to: Position])[] = [
  [
    [35.77562, 33.2649],
    [35.787, 33.264],
  ],
  [
    [35.7686, 33.2727],
    [35.785, 33.274],
  ],
  [
    [35.87402, 32.92233],
    [35.862, 32.9223],
  ],
  [
    [35.88807, 32.94494],
    [35.855, 32.945],
  ],
];
