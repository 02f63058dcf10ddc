import { circle } from '@turf/turf';
import type { Feature, Polygon, Position } from 'geojson';

/** Syrian towns that Natural Earth's border, drawn for 1:10 million, leaves just outside; how far the border is led round each. */
const towns: readonly { readonly at: Position; readonly radiusKm: number }[] = [
  { at: [35.989, 35.926], radiusKm: 0.9 }, // Kesab
  { at: [37.084, 36.643], radiusKm: 0.4 }, // Bab al-Salama
  { at: [38.356, 36.891], radiusKm: 1 }, // Kobani
  { at: [38.957, 36.697], radiusKm: 0.9 }, // Tell Abyad
  { at: [35.815, 32.722], radiusKm: 1.2 }, // Koya
  { at: [40.977, 34.3975], radiusKm: 1.6 }, // the crossing at al-Qaim
];

/** Land that is Syria's although Natural Earth's line passes inside it. */
export function borderTowns(): Feature<Polygon>[] {
  return towns.map(({ at, radiusKm }) => circle([...at], radiusKm, { steps: 24 }));
}
