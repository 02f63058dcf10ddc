import { presimplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';

/**
 * How much each inner vertex of an arc matters: the area of its triangle when it is the least one left (M. Visvalingam and
 * J. D. Whyatt, 1993), so that a scale of drawing is a threshold. The ends of arcs have no weight: they always stay, and
 * neighbours, which share their arcs, never gape.
 *
 * @param arcs - quantised: differences in steps of the grid.
 * @returns parallel to the arcs, one digit of base 36 for each inner vertex: the logarithm to base 8 of the area in squared
 *   steps, rounded down. One more is one and a half zoom levels; finer ones would weigh more than they save.
 */
export function arcWeights(arcs: Topology['arcs']): string[] {
  const transform = { scale: [1, 1], translate: [0, 0] } as const;
  const weighed = presimplify({ type: 'Topology', arcs, objects: {}, transform } as unknown as Topology<
    Objects<object>
  >);
  return weighed.arcs.map((arc) =>
    arc
      .slice(1, -1)
      .map((position) => levelOf(position[2] ?? 0))
      .join(''),
  );
}

function levelOf(area: number): string {
  return area < 1 ? '0' : Math.floor(Math.log2(area) / 3).toString(36);
}
