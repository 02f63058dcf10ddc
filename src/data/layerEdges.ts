import type { GeometryCollection, Topology } from 'topojson-specification';
import { type EdgeKind, edgeKind } from '#domain/edgeKind.ts';
import type { GroundProperties } from '#domain/ground.ts';
import { LINE_BASES, type LineBasis } from '#domain/lineBasis.ts';

/** An arc of the topology where two grounds of a layer meet. */
export interface LayerEdge {
  /** Its number among the topology's arcs. */
  readonly arc: number;
  readonly kind: EdgeKind;
  /** What lies on its two sides, in the order of the layer. */
  readonly sides: readonly [GroundProperties, GroundProperties];
  /** Null where the topology does not say. */
  readonly basis: LineBasis | null;
}

/**
 * Where the grounds of a layer meet. The country's own border is not among them.
 *
 * @param name - of the layer's object; one that the topology lacks has no edges.
 */
export function layerEdges(topology: Topology, name: string): readonly LayerEdge[] {
  const object = Object.hasOwn(topology.objects, name) ? topology.objects[name] : undefined;
  if (object?.type !== 'GeometryCollection') return [];
  const beside = new Map<number, GroundProperties[]>();
  for (const { arcs, properties } of (object as GeometryCollection<GroundProperties>).geometries as Area[]) {
    for (const number of arcs.flat(2)) {
      const arc = number < 0 ? ~number : number;
      const sides = beside.get(arc);
      if (sides) sides.push(properties);
      else beside.set(arc, [properties]);
    }
  }
  const { bases } = topology as { readonly bases?: unknown };
  return [...beside].flatMap(([arc, [one, other]]): LayerEdge[] => {
    const kind = one && other && one !== other ? edgeKind(one, other) : null;
    return kind && one && other ? [{ arc, kind, sides: [one, other], basis: basisOf(bases, arc) }] : [];
  });
}

interface Area {
  readonly arcs: readonly (number | readonly (number | readonly number[])[])[];
  readonly properties: GroundProperties;
}

function basisOf(bases: unknown, arc: number): LineBasis | null {
  return (Array.isArray(bases) && LINE_BASES[bases[arc] as number]) || null;
}
