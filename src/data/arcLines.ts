import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiLineString, Topology } from 'topojson-specification';

const known = new WeakMap<Topology, Map<number, readonly Position[]>>();

/** An arc of a topology as a line, `[lon, lat]`; decoded once. */
export function arcLine(topology: Topology, arc: number): readonly Position[] {
  const lines = known.get(topology) ?? new Map<number, readonly Position[]>();
  known.set(topology, lines);
  const before = lines.get(arc);
  if (before) return before;
  const { geometry } = feature(topology, { type: 'MultiLineString', arcs: [[arc]] } as MultiLineString);
  const [line = []] = geometry.type === 'MultiLineString' ? geometry.coordinates : [];
  lines.set(arc, line);
  return line;
}
