import type { LensId } from '#domain/ids.ts';
import type { MapState } from '#state/MapState.ts';
import { selectDrawnLens } from './selectDrawnLens.ts';

/** Whose account headings name: that of the ground drawn; before the first ground the one that is to be drawn. */
export function selectShownLens(state: MapState): LensId {
  return state.layer?.lens ?? selectDrawnLens(state);
}
