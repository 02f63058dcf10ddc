import type { GeometryCollection, Topology } from 'topojson-specification';
import type { GroundProperties } from '#domain/ground.ts';

/** Layers `<lens>/<day>` over shared arcs. */
export interface ControlTopology extends Topology<Record<string, GeometryCollection<GroundProperties>>> {
  /**
   * Parallel to the arcs: one digit of base 36 for each inner vertex, the logarithm to base 8 of its Visvalingam area in
   * squared steps of the grid. A vertex below the threshold of a scale is not drawn at it.
   */
  readonly weights: readonly string[];
  /** Parallel to the arcs: the number of the line's basis in `LINE_BASES`, -1 for the border of the country. */
  readonly bases: readonly number[];
}

/** Further layers, which use arcs of the topology that they continue and arcs of their own. */
export interface ControlPart extends ControlTopology {
  /** The hash of the file whose arcs it continues. */
  readonly control: string;
  /** The number of its first own arc. */
  readonly firstArc: number;
}

/** A topology as a file holds it: the weights of all arcs in one text. */
export type Packed<Control extends ControlTopology> = Omit<Control, 'weights'> & { readonly weights: string };

/** As a file holds it. */
export function packWeights<Control extends ControlTopology>(topology: Control): Packed<Control> {
  return { ...topology, weights: topology.weights.join('') };
}

/** From what a file holds, whose weights fit its arcs. */
export function unpackWeights<Control extends ControlTopology>({ weights, ...rest }: Packed<Control>): Control {
  let at = 0;
  const rows = rest.arcs.map((arc) => {
    const row = weights.slice(at, at + innerVertices(arc));
    at += row.length;
    return row;
  });
  return { ...rest, weights: rows } as unknown as Control;
}

/** Why what stands beside the arcs of a file does not fit them; undefined where it does. */
export function besideProblem({ arcs, weights, bases }: Packed<ControlTopology>): string | undefined {
  if (bases.length !== arcs.length) return 'bases: not one for each arc';
  const inner = arcs.reduce((sum, arc) => sum + innerVertices(arc), 0);
  return weights.length === inner ? undefined : 'weights: not one for each inner vertex';
}

function innerVertices(arc: readonly unknown[]): number {
  return Math.max(0, arc.length - 2);
}
