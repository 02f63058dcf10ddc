import { lineString, simplify } from '@turf/turf';
import type { Position } from 'geojson';
import { quantize } from 'topojson-client';
import { presimplify } from 'topojson-simplify';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';
import type { Manifest } from '#domain/manifest.ts';

/** How far a line may be from where it was drawn, in degrees: 50 m on the map, half a kilometre beyond where it leads. */
const NEAR = 0.00045;
const FAR = 0.0045;
/** Degrees beyond the bounds that a reader still sees at the edge of the map. */
const MARGIN = 0.3;
/** Steps of the grid over the whole extent: about 70 m here. */
const STEPS = 20_000;

/** Lines and land with whatever properties they have. */
export type Basemap = Topology<Objects<object>>;

/**
 * A topology with only those points that its sources can bear (Natural Earth and GSHHG are some hundred metres off),
 * simplified line by line by Douglas and Peucker, so that what meets still meets; then on a coarser grid.
 *
 * @param exact - names of the objects whose lines keep every point: those that control is drawn up to.
 */
export function simplifyBasemap(topology: Basemap, bounds: Manifest['bounds'], exact: readonly string[]): Basemap {
  // Does away with the grid, so that an arc's points are degrees.
  const plain = presimplify(topology);
  const kept = new Set(exact.flatMap((name) => arcsOf(plain.objects[name])));
  const arcs = plain.arcs.map((arc, index) => {
    const line = arc.map(([lon = 0, lat = 0]): Position => [lon, lat]);
    return kept.has(index) ? line : simplified(line, isNear(line, bounds) ? NEAR : FAR);
  });
  return quantize({ ...plain, arcs }, STEPS);
}

function simplified(line: Position[], tolerance: number): Position[] {
  const { coordinates } = simplify(lineString(line), { tolerance, highQuality: true }).geometry;
  const [first, last] = [line[0], line.at(-1)];
  const isRing = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  // A ring of fewer than four points has no inside.
  return isRing && coordinates.length < 4 ? line : coordinates;
}

function isNear(line: readonly Position[], [west, south, east, north]: Manifest['bounds']): boolean {
  return line.some(
    ([lon = 0, lat = 0]) => lon > west - MARGIN && lon < east + MARGIN && lat > south - MARGIN && lat < north + MARGIN,
  );
}

/** The numbers of the arcs that an object uses, in either direction. */
function arcsOf(object: GeometryObject<object> | undefined): number[] {
  if (!object) return [];
  if (object.type === 'GeometryCollection') return object.geometries.flatMap(arcsOf);
  if (!('arcs' in object)) return [];
  return (object.arcs as unknown[]).flat(2).map((number) => (Number(number) < 0 ? ~Number(number) : Number(number)));
}
