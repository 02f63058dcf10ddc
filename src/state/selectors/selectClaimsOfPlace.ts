import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectShownDay } from './selectShownDay.ts';

/** The claims that touch a place, parted by the day shown. */
export interface ClaimsOfPlace {
  /** Up to the day shown, the latest first. */
  readonly before: readonly PublishedClaim[];
  /** After it, the earliest first. */
  readonly after: readonly PublishedClaim[];
}

/** Claims that name the selected place or cover it with their area; empty without a place. */
export const selectClaimsOfPlace: (state: MapState) => ClaimsOfPlace = memoise(
  [({ place }) => place, ({ claims }) => claims, selectShownDay] as const,
  (place, claims, date) => {
    if (!place || !date) return { before: [], after: [] };
    const touching = [...claims.values()]
      .filter((claim) => claim.places.includes(place) || claim.area?.places.includes(place))
      .sort(byDay);
    return {
      before: touching.filter(({ validFrom }) => validFrom <= date).reverse(),
      after: touching.filter(({ validFrom }) => validFrom > date),
    };
  },
);

function byDay(a: PublishedClaim, b: PublishedClaim): number {
  return order(a.validFrom, b.validFrom) || order(a.saidOn ?? '', b.saidOn ?? '') || order(a.id, b.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
