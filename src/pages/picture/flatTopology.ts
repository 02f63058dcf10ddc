import { simplify } from '@turf/turf';
import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { type Frame, inFrame } from './Frame.ts';

/**
 * A topology in the pixels of a frame, every arc simplified once, so that what shares an arc shares its simplified line too.
 *
 * @param tolerance - how far a line may stray, in pixels.
 * @returns arcs without a transform, `[x, y]`.
 */
export function flatTopology(topology: Topology, frame: Frame, tolerance: number): Topology {
  const { transform, ...rest } = topology;
  return {
    ...rest,
    arcs: absoluteArcs(topology).map((arc) =>
      simplified(
        arc.map((at) => inFrame(frame, at)),
        tolerance,
      ),
    ),
  };
}

function absoluteArcs({ arcs, transform }: Topology): Position[][] {
  if (!transform) return arcs;
  const { scale, translate } = transform;
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

function simplified(arc: Position[], tolerance: number): Position[] {
  return arc.length < 3 ? arc : simplify({ type: 'LineString', coordinates: arc }, { tolerance }).coordinates;
}
