import { type Reach, reachOf } from '#domain/distance.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';

/**
 * The way from the measured place to the nearest ground that the chosen actor holds in the layer shown.
 * Contested and claimed ground does not count. Undefined while nothing is measured or where the actor holds no ground.
 */
export const selectMeasurement: (state: MapState) => Reach | undefined = memoise(
  [({ measure }) => measure, ({ places }) => places, ({ layer }) => layer] as const,
  (measure, places, layer) => {
    const from = measure && places.get(measure.from);
    if (!from || !layer) return undefined;
    const held = layer.grounds.filter(
      ({ properties }) => properties.status === 'held' && properties.actor === measure.actor,
    );
    return reachOf(
      from.at,
      held.map(({ geometry }) => geometry),
    );
  },
);
