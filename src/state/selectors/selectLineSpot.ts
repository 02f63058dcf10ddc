import { nearestOnLines, type OnLine } from '#domain/nearestOnLines.ts';
import type { LonLat } from '#domain/place.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { type EdgeLine, selectEdges } from './selectEdges.ts';

/** A chosen point of a line between two grounds, on the layer drawn. */
export interface LineSpot extends OnLine {
  readonly stretch: EdgeLine;
  /** False where the lines of the layer drawn have moved away from the point: then this is the nearest front line. */
  readonly isHere: boolean;
}

/** Half a kilometre: what is written of a point in the address is rounded to some metres. */
const HERE_KM = 0.5;

const selectSpotAt = memoise([({ line }) => line, selectEdges] as const, (at, edges): LineSpot | undefined => {
  if (!at) return undefined;
  const spot = nearestSpot(edges, at);
  if (!spot || spot.isHere) return spot;
  const front = edges.filter(({ kind }) => kind === 'front');
  return nearestSpot(front, at) ?? spot;
});

/** Where the chosen point of a line is on the layer drawn; undefined while none is chosen or there is no line. */
export function selectLineSpot(state: MapState): LineSpot | undefined {
  // The lines of a day are not looked for while nobody asks about one.
  return state.line ? selectSpotAt(state) : undefined;
}

function nearestSpot(edges: readonly EdgeLine[], at: LonLat): LineSpot | undefined {
  const found = nearestOnLines(
    edges.map(({ line }) => line),
    at,
  );
  const stretch = found && edges[found.index];
  return found && stretch ? { ...found, stretch, isHere: found.km <= HERE_KM } : undefined;
}
