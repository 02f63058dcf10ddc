import type { GroundProperties } from '#domain/ground.ts';
import { groundAt } from '#domain/groundAt.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectControlOfSelectedPlace } from './selectControlOfSelectedPlace.ts';

/**
 * The ground at the point that the place was chosen by, where it is drawn otherwise than the place is held: the nearest
 * place may lie across a front. Undefined where both agree, and where the place was chosen by its name.
 */
export const selectOtherGround: (state: MapState) => GroundProperties | undefined = memoise(
  [
    ({ chosenAt }: MapState) => chosenAt,
    ({ layer }: MapState) => layer,
    ({ place }: MapState) => place,
    selectControlOfSelectedPlace,
  ] as const,
  (chosenAt, layer, place, control) => {
    if (!chosenAt || !layer || !place) return undefined;
    const ground = groundAt(layer.grounds, chosenAt)?.properties;
    if (!ground || !control) return undefined;
    return ground.status === control.status && ground.actor === control.actor ? undefined : ground;
  },
);
