import { type PlaceChange, placeChanges } from '#domain/placeChange.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectPlaces } from './selectPlaces.ts';
import { selectShownDay } from './selectShownDay.ts';

/** The places that changed hands or were newly claimed on the day shown. */
export const selectTableOfChanges: (state: MapState) => readonly PlaceChange<PublishedPlace>[] = memoise(
  [selectPlaces, ({ lens }) => lens, selectShownDay] as const,
  (places, lens, date) => (date ? placeChanges(places.values(), lens, date) : []),
);
