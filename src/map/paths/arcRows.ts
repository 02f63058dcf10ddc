import type { Position } from 'geojson';
import { feature, meshArcs } from 'topojson-client';
import type { GeometryObject, Topology, MultiLineString as TopologyLines } from 'topojson-specification';

/** Rings or lines as rows of arc numbers; `~n` is arc n from its end to its start. Never modified. */
export type ArcRows = readonly (readonly number[])[];

const rowsOfGeometry = new WeakMap<object, ArcRows>();
const signatures = new WeakMap<ArcRows, string>();

/** All rings of a ground, the same array each time. */
export function ringsOf(geometry: GeometryObject): ArcRows {
  const before = rowsOfGeometry.get(geometry);
  if (before) return before;
  const rows = flattened(geometry);
  rowsOfGeometry.set(geometry, rows);
  return rows;
}

function flattened(geometry: GeometryObject): ArcRows {
  if (geometry.type === 'Polygon') return geometry.arcs;
  return geometry.type === 'MultiPolygon' ? geometry.arcs.flat() : [];
}

/** Arcs joined to lines as long as they go, so that dashes run on where one arc meets the next. */
export function joinedLines(topology: Topology, arcs: readonly number[]): ArcRows {
  return stitched(topology, { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) });
}

/** The lines of a geometry in the same way, each arc once. */
export function stitched(topology: Topology, geometry: GeometryObject): ArcRows {
  return (meshArcs(topology, geometry) as unknown as TopologyLines).arcs;
}

/** The lines or rings of rows, with their coordinates as the topology has them. */
export function coordinatesOf(topology: Topology, rows: ArcRows): Position[][] {
  const lines = { type: 'MultiLineString', arcs: rows.map((row) => [...row]) } satisfies TopologyLines;
  const { geometry } = feature(topology, lines);
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A short text that is equal for equal rows of one topology: two 32-bit FNV-1a hashes and the count of arcs. Computed once. */
export function signatureOf(rows: ArcRows): string {
  const before = signatures.get(rows);
  if (before !== undefined) return before;
  let count = 0;
  let one = FNV_OFFSET;
  let other = FNV_PRIME;
  for (const row of rows) {
    for (const arc of row) {
      count += 1;
      one = Math.imul(one ^ arc, FNV_PRIME);
      other = Math.imul(other ^ (arc + count), FNV_PRIME);
    }
    one = Math.imul(one ^ 0x5bd1e995, FNV_PRIME);
    other = Math.imul(other ^ count, FNV_PRIME);
  }
  const signature = [count, one >>> 0, other >>> 0].join('.');
  signatures.set(rows, signature);
  return signature;
}
