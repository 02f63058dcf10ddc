import { nearestOnLines, type OnLine } from '#domain/nearestOnLines.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { type FrontStretch, selectFront } from './selectFront.ts';

/** A chosen point of the front line, on the layer drawn. */
export interface LineSpot extends OnLine {
  readonly stretch: FrontStretch;
  /** False where the front line of the layer drawn has moved away from the point: then this is the nearest one. */
  readonly isHere: boolean;
}

/** Half a kilometre: what is written of a point in the address is rounded to some metres. */
const HERE_KM = 0.5;

/** Where the chosen point of the front line is on the layer drawn; undefined while none is chosen or there is no front line. */
export const selectLineSpot: (state: MapState) => LineSpot | undefined = memoise(
  [({ line }) => line, selectFront] as const,
  (at, front) => {
    const found = at
      ? nearestOnLines(
          front.map(({ line }) => line),
          at,
        )
      : undefined;
    const stretch = found && front[found.index];
    return found && stretch ? { ...found, stretch, isHere: found.km <= HERE_KM } : undefined;
  },
);
