import type { PlaceId } from '#domain/ids.ts';
import type { MapState } from '#state/MapState.ts';
import { selectChangesByDay } from './selectChangesByDay.ts';
import { selectShownDay } from './selectShownDay.ts';

const NONE: readonly PlaceId[] = [];

/** The places that changed hands on the day shown. */
export function selectChanges(state: MapState): readonly PlaceId[] {
  const date = selectShownDay(state);
  return (date && selectChangesByDay(state).changed[date]) || NONE;
}
