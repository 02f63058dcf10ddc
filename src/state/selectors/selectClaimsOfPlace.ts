import type { IsoDate } from '#domain/days.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectClaims } from './selectClaims.ts';
import { selectKnownDrawn } from './selectKnownDrawn.ts';
import { selectShownDay } from './selectShownDay.ts';

/** The claims that touch a place, parted by the day shown. */
export interface ClaimsOfPlace {
  /** Up to the day shown, the latest first. */
  readonly before: readonly PublishedClaim[];
  /** Of things that happened after it or were said only after it, the earliest first. */
  readonly after: readonly PublishedClaim[];
}

/** The day on which a claim could be known: when it was said, or when it happened where that is later or all we know. */
export function knownOn({ validFrom, saidOn }: Pick<PublishedClaim, 'validFrom' | 'saidOn'>): IsoDate {
  return saidOn && saidOn > validFrom ? saidOn : validFrom;
}

/** Claims that name the selected place or cover it with their area; empty without a place. */
export const selectClaimsOfPlace: (state: MapState) => ClaimsOfPlace = memoise(
  [({ place }) => place, selectClaims, selectShownDay, selectKnownDrawn] as const,
  (place, claims, date, known) => {
    if (!place || !date) return { before: [], after: [] };
    const touching = [...claims.values()].filter(
      (claim) => claim.places.includes(place) || claim.area?.places.includes(place),
    );
    // As known on a day everything has been said that there is.
    const isTold = (claim: PublishedClaim) => (known === null ? knownOn(claim) : claim.validFrom) <= date;
    return {
      before: touching
        .filter(isTold)
        .sort((a, b) => order(b.validFrom, a.validFrom) || order(knownOn(b), knownOn(a)) || order(a.id, b.id)),
      after: touching
        .filter((claim) => !isTold(claim))
        .sort((a, b) => order(knownOn(a), knownOn(b)) || order(a.validFrom, b.validFrom) || order(a.id, b.id)),
    };
  },
);

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
