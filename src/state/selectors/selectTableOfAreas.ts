import { type CountedArea, countedAreas } from '#domain/countedAreas.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectAreas } from './selectAreas.ts';
import { selectPlaceList } from './selectPlaceList.ts';

/** The legend's rows with their places counted; empty before the first layer. Before the places have come none count. */
export const selectTableOfAreas: (state: MapState) => readonly CountedArea[] = memoise(
  [selectAreas, selectPlaceList] as const,
  (rows, places) =>
    rows.length === 0
      ? []
      : countedAreas(
          rows,
          places.map(({ control }) => control),
        ),
);
