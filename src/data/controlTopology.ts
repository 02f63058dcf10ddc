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
  /** The number of its first own arc. */
  readonly firstArc: number;
}

/** Why what stands beside the arcs does not fit them; undefined where it does. */
export function besideProblem({ arcs, weights, bases }: ControlTopology): string | undefined {
  if (bases.length !== arcs.length) return 'bases: not one for each arc';
  if (weights.length !== arcs.length) return 'weights: not one row for each arc';
  const wrong = arcs.findIndex((arc, index) => weights[index]?.length !== Math.max(0, arc.length - 2));
  return wrong < 0 ? undefined : `weights.${wrong}: not one for each inner vertex`;
}
