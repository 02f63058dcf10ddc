import type { NamedPlace } from '#domain/publishedPlace.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectMarkedPlaces } from './selectMarkedPlaces.ts';
import { selectDistanceWay, selectRulerWay } from './selectMeasuredEnds.ts';

/** Places whose names the map writes before all others: those of the open note, then both ends of what is measured. */
export const selectPlacesToName: (state: MapState) => readonly NamedPlace[] = memoise(
  [selectMarkedPlaces, selectRulerWay, selectDistanceWay] as const,
  (marked, ruler, distance) => {
    const ends = [ruler, distance].flatMap((way) => (way ? [way.from, ...(way.end ? [way.end] : [])] : []));
    return [...new Set([...marked, ...ends])];
  },
);
