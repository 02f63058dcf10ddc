import type { IsoDate } from '#domain/days.ts';
import type { MapState } from '#state/MapState.ts';

/** The day of knowledge of the layer that is drawn; null where all that has been said counts. */
export function selectKnownDrawn({ layer }: Pick<MapState, 'layer'>): IsoDate | null {
  return layer?.knownOn ?? null;
}
