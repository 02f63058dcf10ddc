import type { Control } from '#domain/control.ts';
import type { IsoDate } from '#domain/days.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { controlOfPlace, type PublishedPlace } from '#domain/publishedPlace.ts';
import { wasSaid } from '#domain/wasSaid.ts';
import { memoise } from '#state/selectors/memoise.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { selectPlaces } from '#state/selectors/selectPlaces.ts';
import { selectPlacesNow } from '#state/selectors/selectPlacesNow.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';

/** A place whose holder or status was known otherwise than now. */
export interface KnownDifference {
  readonly place: PublishedPlace;
  /** Undefined where the map says nothing of it. */
  readonly then: Control | undefined;
  readonly now: Control | undefined;
  /** The claims on it up to the day shown that do not count: first those that its control now rests on, then the earliest said. */
  readonly later: readonly PublishedClaim[];
}

/** The places that were known otherwise than now on the day shown, the most populous first. */
export const selectKnownDifferences = memoise(
  [
    selectPlacesNow,
    selectPlaces,
    ({ claims }) => claims,
    ({ layer }) => layer?.lens,
    selectKnownDrawn,
    selectShownDay,
  ] as const,
  (places, asKnown, claims, lens, known, date): readonly KnownDifference[] => {
    if (!known || !date || !lens) return [];
    const unsaid = [...claims.values()].filter((claim) => claim.validFrom <= date && !wasSaid(claim, known));
    return [...places.values()]
      .flatMap((place): KnownDifference[] => {
        const now = controlOfPlace(place, lens, date);
        const then = controlOfPlace(asKnown.get(place.id) ?? place, lens, date);
        return isSame(then, now) ? [] : [{ place, then, now, later: laterOf(place, now, unsaid) }];
      })
      .sort((a, b) => (b.place.population ?? 0) - (a.place.population ?? 0) || (a.place.id < b.place.id ? -1 : 1));
  },
);

function isSame(one: Control | undefined, other: Control | undefined): boolean {
  return one?.status === other?.status && one?.actor === other?.actor && one?.against === other?.against;
}

function laterOf({ id }: PublishedPlace, now: Control | undefined, unsaid: readonly PublishedClaim[]) {
  const deciding = new Set(now?.claims);
  return unsaid
    .filter(({ places, area }) => places.includes(id) || area?.places.includes(id))
    .sort(
      (a, b) =>
        Number(deciding.has(b.id)) - Number(deciding.has(a.id)) || dayOf(a.saidOn).localeCompare(dayOf(b.saidOn)),
    );
}

/** What bears no date comes last. */
function dayOf(saidOn: IsoDate | null): string {
  return saidOn ?? '9999';
}
