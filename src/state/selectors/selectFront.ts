import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { type EdgeLine, selectEdges } from './selectEdges.ts';

/** The front line of the layer drawn, arc by arc: held ground of two actors meets there. Empty before the first layer. */
export const selectFront: (state: MapState) => readonly EdgeLine[] = memoise([selectEdges] as const, (edges) =>
  edges.filter(({ kind }) => kind === 'front'),
);
