import type { Position } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { layerName } from '#data/decodeLayer.ts';
import type { GroundProperties, Layer } from '#domain/ground.ts';

export const EDGE_KINDS = ['unknown', 'soft', 'front'] as const;
/** `front`: between held grounds of two actors. `soft`: one side is contested or asserted. `unknown`: one side is unknown. */
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** Lines where one ground meets another, by kind; coordinates `[lon, lat]`. The country's own border is in none. */
export type FrontLines = Readonly<Record<EdgeKind, readonly (readonly Position[])[]>>;

const known = new WeakMap<Layer, FrontLines>();

/** The front lines of a layer, from the arcs that its grounds share. Kept as long as the store keeps the layer. */
export function frontLines(topology: Topology, layer: Layer): FrontLines {
  const before = known.get(layer);
  if (before) return before;
  const object = topology.objects[layerName(layer.lens, layer.date)] as
    | GeometryCollection<GroundProperties>
    | undefined;
  const linesOf = (kind: EdgeKind) => (object ? meshOf(topology, object, kind) : []);
  const lines = { unknown: linesOf('unknown'), soft: linesOf('soft'), front: linesOf('front') };
  known.set(layer, lines);
  return lines;
}

/** What stands between two grounds; null between two grounds of one actor that differ only in the age of the evidence. */
export function edgeKind(one: GroundProperties, other: GroundProperties): EdgeKind | null {
  const statuses = [one.status, other.status];
  if (statuses.includes('unknown') || statuses.includes('silent')) return 'unknown';
  if (statuses.includes('contested') || statuses.includes('asserted')) return 'soft';
  return one.actor === other.actor ? null : 'front';
}

function meshOf(topology: Topology, object: GeometryCollection<GroundProperties>, kind: EdgeKind) {
  const between = (one: GeometryObject, other: GeometryObject) =>
    one !== other && edgeKind(one.properties as GroundProperties, other.properties as GroundProperties) === kind;
  return mesh(topology, object, between).coordinates;
}
