import { join } from 'node:path';
import { booleanPointInPolygon, lineString, polygon, polygonSmooth, simplify } from '@turf/turf';
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { authoredFolder, roundPosition } from './geographyFrame.ts';
import { readJson } from './naturalEarth.ts';
import { shoreRings } from './shoreRings.ts';

/** A lake of GSHHG, found by a point that lies in it. */
const surveyedLakes = [
  { id: 'qattinah', nameEn: 'Lake Qattinah', nameAr: 'بحيرة قطينة', inside: [36.58, 34.65] },
  { id: 'tiberias', nameEn: 'Lake Tiberias', nameAr: 'بحيرة طبريا', inside: [35.59, 32.82] },
  { id: 'qaraoun', nameEn: 'Lake Qaraoun', nameAr: 'بحيرة القرعون', inside: [35.6935, 33.57] },
  { id: 'dead-sea', nameEn: 'Dead Sea', nameAr: 'البحر الميت', inside: [35.48, 31.55] },
  { id: 'tharthar', nameEn: 'Lake Tharthar', nameAr: 'بحيرة الثرثار', inside: [43.25, 34.0] },
  { id: 'habbaniyah', nameEn: 'Lake Habbaniyah', nameAr: 'بحيرة الحبانية', inside: [43.45, 33.3] },
  { id: 'van', nameEn: 'Lake Van', nameAr: 'بحيرة وان', inside: [42.9, 38.6] },
  { id: 'urmia', nameEn: 'Lake Urmia', nameAr: 'بحيرة أرومية', inside: [45.3, 37.9] },
  { id: 'tuz', nameEn: 'Lake Tuz', nameAr: 'بحيرة توز', inside: [33.4, 38.75] },
  { id: 'razzaza', nameEn: 'Lake Razzaza', nameAr: 'بحيرة الرزازة', inside: [43.7, 32.75] },
] as const;

/** How far a drawn shore may leave GSHHG's, in degrees (about 100 m). */
const tolerance = 0.001;

/** A lake with `id`, `nameEn`, `nameAr` and `basis`, one ring, `[lon, lat]`. */
export type Lake = Feature<Polygon>;

/**
 * The lakes of `authored/lakes.geojson` and those of GSHHG that are still lakes.
 *
 * @param shores lines of GSHHG's shores, `[lon, lat]`; throws when those of a lake do not close
 */
export function lakes(shores: readonly Position[][]): Lake[] {
  const rings = shoreRings(shores.map((line) => line.map(roundPosition))).map((ring) => polygon([ring]));
  const surveyed = surveyedLakes.map(({ inside, ...names }) => {
    const ring = rings.find((candidate) => booleanPointInPolygon([...inside], candidate));
    if (ring === undefined) throw new Error(`GSHHG has no closed shore round ${names.id}`);
    const { coordinates } = simplify(lineString(ring.geometry.coordinates[0] ?? []), { tolerance }).geometry;
    return polygon([coordinates], { ...names, basis: 'GSHHG' });
  });
  const { features } = readJson<FeatureCollection<Polygon>>(join(authoredFolder, 'lakes.geojson'));
  return [...features.map(smooth), ...surveyed];
}

/** A hand-drawn shore has few points: its corners are cut twice. */
function smooth(lake: Lake): Lake {
  const [ring = []] = polygonSmooth(lake, { iterations: 2 }).features[0]?.geometry.coordinates ?? [];
  return polygon([(ring as Position[]).map(roundPosition)], lake.properties);
}
