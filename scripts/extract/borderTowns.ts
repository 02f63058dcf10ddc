import { circle, convex, distance, explode, featureCollection, lineChunk, polygonToLine } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

/** Syrian towns that Natural Earth's border, drawn for 1:10 million, leaves just outside; how much room the border leaves round each. */
const towns: readonly { readonly at: Position; readonly roomKm: number }[] = [
  { at: [35.989, 35.926], roomKm: 0.5 }, // Kesab
  { at: [37.084, 36.643], roomKm: 0.3 }, // Bab al-Salama
  { at: [38.356, 36.891], roomKm: 0.6 }, // Kobani
  { at: [38.957, 36.697], roomKm: 0.5 }, // Tell Abyad
  { at: [35.815, 32.722], roomKm: 0.4 }, // Koya
  { at: [40.977, 34.3975], roomKm: 0.3 }, // the crossing at al-Qaim
];

/** How far along the border to both sides the bulge begins, in km. */
const REACH_KM = 4;

/** Land that is Syria's although Natural Earth's line passes inside it: a flat bulge of the border round each town. */
export function borderTowns(syria: Feature<Polygon | MultiPolygon>): Feature<Polygon>[] {
  const border = explode(lineChunk(polygonToLine(syria), 0.5)).features;
  return towns.map(({ at, roomKm }) => {
    const near = border.filter((point) => distance(point, [...at]) <= REACH_KM);
    const bulge = convex(featureCollection([...near, ...explode(circle([...at], roomKm, { steps: 12 })).features]));
    if (!bulge) throw new Error(`no bulge round ${at}`);
    return bulge;
  });
}
