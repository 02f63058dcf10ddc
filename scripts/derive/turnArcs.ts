import type { ControlTopology } from '#data/controlTopology.ts';
import { rewriter } from './orderArcs.ts';

/**
 * The same topology with some arcs turned round, so that arcs which meet begin there rather than end: the first point of an
 * arc is written in full, and where many begin it is written alike.
 */
export function turnArcs(topology: ControlTopology): ControlTopology {
  const { arcs, weights } = topology;
  const ends = arcs.map(endsOf);
  const neighbours = new Map<string, string[]>();
  for (const [start, end] of ends) {
    neighbours.set(start, [...(neighbours.get(start) ?? []), end]);
    neighbours.set(end, [...(neighbours.get(end) ?? []), start]);
  }
  // Points at which all arcs end: of neighbours only one can be, and of a ring's own point none.
  const last = new Set<string>();
  for (const [point, others] of neighbours) {
    if (!others.some((other) => other === point || last.has(other))) last.add(point);
  }
  const isTurned = ends.map(([start]) => last.has(start));
  const renumber = (number: number) => (isTurned[number < 0 ? ~number : number] ? ~number : number);
  const rewrite = rewriter(renumber);
  const objects = Object.entries(topology.objects).map(([name, object]) => [name, rewrite(object)]);
  return {
    ...topology,
    arcs: arcs.map((arc, index) => (isTurned[index] ? backwards(arc) : arc)),
    weights: weights.map((row, index) => (isTurned[index] ? [...row].reverse().join('') : row)),
    objects: Object.fromEntries(objects),
  };
}

type Arc = ControlTopology['arcs'][number];

/** Names of the first and last point of an arc of steps. */
function endsOf(arc: Arc): [start: string, end: string] {
  return [`${arc[0]}`, `${lastOf(arc)}`];
}

function lastOf(arc: Arc): [number, number] {
  return arc.reduce<[number, number]>(([x, y], [stepX = 0, stepY = 0]) => [x + stepX, y + stepY], [0, 0]);
}

/** An arc of steps from its end to its start. */
function backwards(arc: Arc): Arc {
  const steps = arc.slice(1).map(([stepX = 0, stepY = 0]) => [0 - stepX, 0 - stepY]);
  return [lastOf(arc), ...steps.reverse()];
}
