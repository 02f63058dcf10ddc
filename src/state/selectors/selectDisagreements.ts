import { holderTold } from '#domain/disagreement.ts';
import type { ActorId, ClaimId } from '#domain/ids.ts';
import { controlOfPlace, type PublishedPlace } from '#domain/publishedPlace.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectPlacesNow } from './selectPlacesNow.ts';

/** What one account says of a place. */
export interface Account {
  readonly holder: ActorId;
  /** The claims that it rests on; empty where it is the holder of the first day. */
  readonly claims: readonly ClaimId[];
}

/** A place of which two accounts tell different holders. */
export interface Disagreement {
  readonly place: PublishedPlace;
  readonly one: Account;
  readonly other: Account;
}

/** Places of which the map's two accounts tell different holders on the day drawn, the most populous first; empty where it has no two. */
export const selectDisagreements: (state: MapState) => readonly Disagreement[] = memoise(
  [({ manifest }) => manifest?.disagreement, selectPlacesNow, ({ layer }) => layer?.date] as const,
  (lenses, places, date) => {
    if (!lenses || !date) return [];
    return [...places.values()]
      .flatMap((place): Disagreement[] => {
        const [one, other] = lenses.map((lens) => accountOf(place, lens, date));
        return one && other && one.holder !== other.holder ? [{ place, one, other }] : [];
      })
      .sort((a, b) => (b.place.population ?? 0) - (a.place.population ?? 0) || (a.place.id < b.place.id ? -1 : 1));
  },
);

function accountOf(
  place: PublishedPlace,
  ...[lens, date]: [Parameters<typeof controlOfPlace>[1], Parameters<typeof controlOfPlace>[2]]
) {
  const control = controlOfPlace(place, lens, date);
  const holder = control && holderTold(control);
  return holder ? { holder, claims: control.claims } : undefined;
}
