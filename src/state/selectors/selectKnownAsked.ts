import type { IsoDate } from '#domain/days.ts';
import type { MapState } from '#state/MapState.ts';
import { selectDrawnLens } from './selectDrawnLens.ts';

/**
 * The day by which all that counts is to have been said; null where everything counts. Only the map's own conclusion, its
 * first lens, is kept as it was known.
 */
export function selectKnownAsked(state: Pick<MapState, 'known' | 'manifest' | 'lens' | 'view'>): IsoDate | null {
  const { known, manifest } = state;
  return manifest?.known && selectDrawnLens(state) === manifest.lenses[0]?.id ? known : null;
}
