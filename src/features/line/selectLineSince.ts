import { layerName } from '#data/decodeLayer.ts';
import { layerEdges } from '#data/layerEdges.ts';
import type { IsoDate } from '#domain/days.ts';
import { edgeName } from '#domain/edgeName.ts';
import { knownLayerName } from '#domain/knownIndex.ts';
import { memoise } from '#state/selectors/memoise.ts';
import { selectDrawnTopology } from '#state/selectors/selectDrawnTopology.ts';
import { selectLayerDays } from '#state/selectors/selectLayerDays.ts';
import { selectLineSpot } from '#state/selectors/selectLineSpot.ts';

/** Since when the line runs at the chosen point between the same two grounds without a break. */
export interface LineSince {
  readonly date: IsoDate;
  /** The first day of the map: it may have run here before. */
  readonly isFirst: boolean;
}

/** Days share their arcs, so that a line that has not moved is the same arc. Undefined while no line is chosen. */
export const selectLineSince = memoise(
  [selectLineSpot, ({ layer }) => layer, selectDrawnTopology, selectLayerDays, ({ knownMap }) => knownMap] as const,
  (spot, layer, topology, days, knownMap): LineSince | undefined => {
    if (!spot?.isHere || !layer || !topology) return undefined;
    const name = edgeName(spot.stretch.sides);
    const nameOf = ({ knownOn }: typeof layer, date: IsoDate) =>
      knownOn ? knownMap && knownLayerName(knownMap.index, knownOn, date) : layerName(layer.lens, date);
    const runsOn = (date: IsoDate) =>
      layerEdges(topology, nameOf(layer, date) ?? '').some(
        ({ arc, sides }) => arc === spot.stretch.arc && edgeName(sides) === name,
      );
    const earlier = days.filter((date) => date < layer.date).reverse();
    const breakAt = earlier.findIndex((date) => !runsOn(date));
    const date = (breakAt < 0 ? earlier.at(-1) : earlier[breakAt - 1]) ?? layer.date;
    return { date, isFirst: date === days[0] };
  },
);
