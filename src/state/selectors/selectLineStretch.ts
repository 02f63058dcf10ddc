import { edgeName } from '#domain/edgeName.ts';
import { joinedArcs } from '#domain/joinedArcs.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { type EdgeLine, selectEdges } from './selectEdges.ts';
import { selectLineSpot } from './selectLineSpot.ts';

/**
 * The line from the chosen point on to both sides, arc by arc, as far as it lies between the same two grounds and rests on
 * the same. Empty where no line is chosen, or where it has moved away.
 */
export const selectLineStretch: (state: MapState) => readonly EdgeLine[] = memoise(
  [selectLineSpot, (state) => (state.line ? selectEdges(state) : null)] as const,
  (spot, edges) => {
    if (!spot?.isHere || !edges) return [];
    const { stretch } = spot;
    const name = edgeName(stretch.sides);
    const alike = edges.filter((edge) => edge.basis === stretch.basis && edgeName(edge.sides) === name);
    return joinedArcs(alike, alike.indexOf(stretch));
  },
);
