import type { GeoJsonProperties, Position } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';

/** First and last position of an arc, quantised. */
interface Ends {
  readonly first: Position;
  readonly last: Position;
}

/**
 * Why the geometry of a topology cannot be drawn: an arc that is none or leaves the world, a reference to an arc that
 * does not exist, a ring that is not closed. Undefined where all of it can.
 *
 * @param topology - quantised, its numbers finite.
 * @returns where in the file and what, for people.
 */
export function topologyProblem(topology: Topology): string | undefined {
  return layerProblem(topology, topology.arcs);
}

/**
 * The same for the objects and own arcs of a part of a topology.
 *
 * @param all - the arcs that its objects may use, its own among them; an empty one is not there.
 */
export function layerProblem({ arcs, objects, transform }: Topology, all: Topology['arcs']): string | undefined {
  const endsIn = (arc: readonly Position[]) => transform && endsOf(arc, transform.scale, transform.translate);
  const ends = all.map(endsIn);
  const own = arcs === all ? ends : arcs.map(endsIn);
  const wrong = own.indexOf(undefined);
  if (wrong >= 0) return `arcs.${wrong}: not a line on the globe`;
  for (const [name, object] of Object.entries(objects)) {
    const geometries = object.type === 'GeometryCollection' ? object.geometries : [object];
    for (const [index, geometry] of geometries.entries()) {
      const problem = geometryProblem(geometry, ends);
      if (problem) return `objects.${name}.geometries.${index}: ${problem}`;
    }
  }
  return undefined;
}

function geometryProblem(
  geometry: GeometryObject<GeoJsonProperties>,
  ends: readonly (Ends | undefined)[],
): string | undefined {
  if (geometry.type === 'LineString') return linesProblem([geometry.arcs], ends);
  if (geometry.type === 'MultiLineString') return linesProblem(geometry.arcs, ends);
  if (geometry.type === 'Polygon') return linesProblem(geometry.arcs, ends) ?? ringsProblem(geometry.arcs, ends);
  if (geometry.type !== 'MultiPolygon') return 'neither lines nor polygons';
  return linesProblem(geometry.arcs.flat(), ends) ?? ringsProblem(geometry.arcs.flat(), ends);
}

/** A line is a row of arcs, each beginning where the one before ends; `~index` is an arc from its end to its start. */
function linesProblem(lines: readonly (readonly number[])[], ends: readonly (Ends | undefined)[]): string | undefined {
  for (const line of lines) {
    if (line.length === 0) return 'a line without an arc';
    // Before the first sight of a map, on code that no machine has warmed up: nothing is made for each arc.
    let before: Position | undefined;
    for (const arc of line) {
      const start = startOf(ends, arc);
      if (!start) return `no arc ${arc}`;
      if (before && !isSame(before, start)) return 'a line that is broken';
      before = startOf(ends, ~arc);
    }
  }
  return undefined;
}

function ringsProblem(rings: readonly (readonly number[])[], ends: readonly (Ends | undefined)[]): string | undefined {
  const isClosed = (ring: readonly number[]) => {
    const [first, last] = [startOf(ends, ring[0] ?? 0), startOf(ends, ~(ring.at(-1) ?? 0))];
    return first && last && isSame(first, last);
  };
  return rings.every(isClosed) ? undefined : 'a ring that is not closed';
}

/** Where an arc begins as it is walked; of `~arc` where the arc itself ends. */
function startOf(ends: readonly (Ends | undefined)[], arc: number): Position | undefined {
  return arc < 0 ? ends[~arc]?.last : ends[arc]?.first;
}

function isSame(one: Position, other: Position): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

/** Undefined where an arc has fewer than two positions or leaves the globe. Positions after the first are steps. */
function endsOf(arc: readonly Position[], scale: readonly number[], translate: readonly number[]): Ends | undefined {
  const [first] = arc;
  if (!first || arc.length < 2) return undefined;
  let [x, y] = [0, 0];
  for (const step of arc) {
    x += step[0] ?? 0;
    y += step[1] ?? 0;
    const lon = x * (scale[0] ?? 0) + (translate[0] ?? 0);
    const lat = y * (scale[1] ?? 0) + (translate[1] ?? 0);
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) return undefined;
  }
  return { first, last: [x, y] };
}
