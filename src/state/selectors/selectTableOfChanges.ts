import { type PlaceChange, placeChange } from '#domain/placeChange.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectPlaces } from './selectPlaces.ts';
import { selectShownDay } from './selectShownDay.ts';

/** The places that changed hands or were newly claimed on the day shown: first those that changed hands, the largest first. */
export const selectTableOfChanges: (state: MapState) => readonly PlaceChange<PublishedPlace>[] = memoise(
  [selectPlaces, ({ lens }) => lens, selectShownDay] as const,
  (places, lens, date) => {
    if (!date) return [];
    return [...places.values()].flatMap((place) => placeChange(place, lens, date) ?? []).sort(byStatusAndSize);
  },
);

function byStatusAndSize(a: PlaceChange<PublishedPlace>, b: PlaceChange<PublishedPlace>): number {
  const isClaimed = Number(a.after.status === 'asserted') - Number(b.after.status === 'asserted');
  return isClaimed || (b.place.population ?? 0) - (a.place.population ?? 0) || (a.place.id < b.place.id ? -1 : 1);
}
