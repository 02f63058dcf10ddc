import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { type LayerEdge, layerEdges } from '#data/layerEdges.ts';
import type { Layer } from '#domain/ground.ts';
import { type ArcRows, coordinatesOf, joinedLines } from '#map/paths/arcRows.ts';

/** As `EdgeKind` has them; `interpolated` is the front line where it is drawn half-way between far places. */
export const LINE_KINDS = ['unknown', 'soft', 'interpolated', 'front'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** Lines where one ground meets another, by kind; coordinates `[lon, lat]`. The country's own border is in none. */
export type FrontLines = Readonly<Record<LineKind, readonly (readonly Position[])[]>>;

const knownRows = new WeakMap<Layer, FrontRows>();
const knownLines = new WeakMap<Layer, FrontLines>();

/** The same as rows of arcs, for drawing. */
export type FrontRows = Readonly<Record<LineKind, ArcRows>>;

/** The arcs of a layer's front lines, joined to long lines. Kept as long as the store keeps the layer. */
export function frontRows(topology: Topology, layer: Layer): FrontRows {
  return remembered(knownRows, layer, () => {
    const edges = layerEdges(topology, layer.object);
    return byKind((kind) => {
      const arcs = edges.filter((edge) => lineKind(edge) === kind).map(({ arc }) => arc);
      return joinedLines(topology, arcs);
    });
  });
}

/** The front lines of a layer, from the arcs that its grounds share. Kept as long as the store keeps the layer. */
export function frontLines(topology: Topology, layer: Layer): FrontLines {
  return remembered(knownLines, layer, () => {
    const rows = frontRows(topology, layer);
    return byKind((kind) => coordinatesOf(topology, rows[kind]));
  });
}

function byKind<Value>(valueFor: (kind: LineKind) => Value): Record<LineKind, Value> {
  return {
    unknown: valueFor('unknown'),
    soft: valueFor('soft'),
    interpolated: valueFor('interpolated'),
    front: valueFor('front'),
  };
}

function remembered<Value>(known: WeakMap<Layer, Value>, layer: Layer, compute: () => Value): Value {
  const value = known.get(layer) ?? compute();
  known.set(layer, value);
  return value;
}

function lineKind({ kind, basis }: LayerEdge): LineKind {
  return kind === 'front' && basis === 'interpolated' ? 'interpolated' : kind;
}
