import { disputedAt, opponentsOf } from '#domain/disputedAt.ts';
import { type Evidence, evidenceOf } from '#domain/evidence.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { type ControlEntry, controlOfPlace, type PublishedPlace } from '#domain/publishedPlace.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectClaims } from './selectClaims.ts';
import { selectPlaces } from './selectPlaces.ts';
import { selectShownDay } from './selectShownDay.ts';

/** A place and what its control rests on. */
export interface PlaceEvidence extends Evidence {
  readonly place: PublishedPlace;
}

const selectOpponents = memoise([selectClaims] as const, (claims) => opponentsOf([...claims.values()]));

/** True once all that evidence is counted from is there, as far as it will come. */
function isEvidenceThere({ places, claims, files }: MapState): boolean {
  const isOnItsWay = files.sources === 'waiting' || files.sources === 'loading' || files.sources === 'late';
  return places.size > 0 && claims.size > 0 && !isOnItsWay;
}

/**
 * What the control of each place rests on, on the day shown and through the lens chosen, in the order of the file; places on
 * which the lens is silent are absent. Empty before places, claims and sources.
 */
export const selectEvidence: (state: MapState) => readonly PlaceEvidence[] = memoise(
  [
    isEvidenceThere,
    selectPlaces,
    selectClaims,
    ({ sources }) => sources,
    ({ lens }) => lens,
    selectOpponents,
    selectShownDay,
  ] as const,
  (isThere, places, claims, sources, lens, opponents, date) => {
    if (!isThere || !date) return [];
    const claimsOf = ({ id }: PublishedPlace, control: ControlEntry): readonly PublishedClaim[] =>
      disputedAt(
        id,
        control.claims.flatMap((claim) => claims.get(claim) ?? []),
        opponents,
      );
    return [...places.values()].flatMap((place): PlaceEvidence[] => {
      const control = controlOfPlace(place, lens, date);
      if (!control) return [];
      const evidence = evidenceOf({ baseline: place.baseline, control, claims: claimsOf(place, control) }, sources);
      return evidence ? [{ ...evidence, place }] : [];
    });
  },
);
