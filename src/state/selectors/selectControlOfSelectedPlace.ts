import type { Control } from '#domain/control.ts';
import { controlOfPlace } from '#domain/publishedPlace.ts';
import type { MapState } from '#state/MapState.ts';
import { selectPlaces } from './selectPlaces.ts';
import { selectShownDay } from './selectShownDay.ts';

/** Control of the selected place on the day shown; undefined without a place, or where the lens has nothing to say. */
export function selectControlOfSelectedPlace(state: MapState): Control | undefined {
  const place = state.place && selectPlaces(state).get(state.place);
  const date = selectShownDay(state);
  return place && date ? controlOfPlace(place, state.lens, date) : undefined;
}
