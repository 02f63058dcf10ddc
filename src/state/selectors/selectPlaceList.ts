import { type ControlEntry, controlOfPlace, type PublishedPlace } from '#domain/publishedPlace.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectPlaces } from './selectPlaces.ts';
import { selectShownDay } from './selectShownDay.ts';

/** A place and its control on the day shown; undefined where the lens says nothing of it. */
export interface PlaceListRow {
  readonly place: PublishedPlace;
  readonly control: ControlEntry | undefined;
}

/** All places on the day shown, in the order of the file; empty before they have come. */
export const selectPlaceList: (state: MapState) => readonly PlaceListRow[] = memoise(
  [selectPlaces, ({ lens }) => lens, selectShownDay] as const,
  (places, lens, date) =>
    [...places.values()].map((place) => ({ place, control: date ? controlOfPlace(place, lens, date) : undefined })),
);
