import { DISAGREEMENT } from '#domain/disagreement.ts';
import type { LensId } from '#domain/ids.ts';
import type { MapState } from '#state/MapState.ts';

/** Whose layers are drawn: the lens chosen, or the comparison of the two accounts where the map has them and the view asks for it. */
export function selectDrawnLens({ view, lens, manifest }: Pick<MapState, 'view' | 'lens' | 'manifest'>): LensId {
  return view === 'disagreement' && manifest?.disagreement ? DISAGREEMENT : lens;
}
