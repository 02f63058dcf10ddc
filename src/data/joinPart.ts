import type { ControlPart, ControlTopology } from './controlTopology.ts';
import { DataError } from './DataError.ts';
import { layerProblem } from './topologyProblem.ts';

/**
 * A topology with the layers and arcs of a part besides its own. The given one is not modified.
 *
 * @param file - the name of the part that messages give.
 * @throws DataError where the part has arcs that are there already, another grid, or geometry that cannot be drawn.
 */
export function joinPart(file: string, topology: ControlTopology, part: Omit<ControlPart, 'control'>): ControlTopology {
  const { firstArc, ...own } = part;
  if (JSON.stringify(own.transform) !== JSON.stringify(topology.transform))
    throw new DataError(file, 'transform', 'another grid');
  if (own.arcs.some((_, index) => topology.arcs[firstArc + index]?.length))
    throw new DataError(file, 'firstArc', 'arcs that are there already');
  const joined: ControlTopology = {
    ...topology,
    arcs: placed(topology.arcs, own.arcs, firstArc, []),
    weights: placed(topology.weights, own.weights, firstArc, ''),
    bases: placed(topology.bases, own.bases, firstArc, -1),
    objects: { ...topology.objects, ...own.objects },
  };
  const problem = layerProblem(own, joined.arcs);
  if (problem) throw new DataError(file, '', problem);
  return joined;
}

/** A longer list with items put in at a number; what is not there yet is empty. */
function placed<Item>(items: readonly Item[], own: readonly Item[], first: number, empty: Item): Item[] {
  const length = Math.max(items.length, first + own.length);
  return Array.from({ length }, (_, index) => own[index - first] ?? items[index] ?? empty);
}
