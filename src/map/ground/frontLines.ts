import type { Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { MultiLineString, Topology } from 'topojson-specification';
import { type LayerEdge, layerEdges } from '#data/layerEdges.ts';
import type { Layer } from '#domain/ground.ts';

/** As `EdgeKind` has them; `interpolated` is the front line where it is drawn half-way between far places. */
export const LINE_KINDS = ['unknown', 'soft', 'interpolated', 'front'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** Lines where one ground meets another, by kind; coordinates `[lon, lat]`. The country's own border is in none. */
export type FrontLines = Readonly<Record<LineKind, readonly (readonly Position[])[]>>;

const known = new WeakMap<Layer, FrontLines>();

/** The front lines of a layer, from the arcs that its grounds share. Kept as long as the store keeps the layer. */
export function frontLines(topology: Topology, layer: Layer): FrontLines {
  const before = known.get(layer);
  if (before) return before;
  const edges = layerEdges(topology, layer.object);
  const linesOf = (kind: LineKind) => {
    const arcs = edges.filter((edge) => lineKind(edge) === kind).map(({ arc }) => [arc]);
    return mesh(topology, { type: 'MultiLineString', arcs } as MultiLineString).coordinates;
  };
  const lines = {
    unknown: linesOf('unknown'),
    soft: linesOf('soft'),
    interpolated: linesOf('interpolated'),
    front: linesOf('front'),
  };
  known.set(layer, lines);
  return lines;
}

function lineKind({ kind, basis }: LayerEdge): LineKind {
  return kind === 'front' && basis === 'interpolated' ? 'interpolated' : kind;
}
