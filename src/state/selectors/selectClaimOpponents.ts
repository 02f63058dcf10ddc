import { groupBy } from '#domain/groupBy.ts';
import type { ClaimId } from '#domain/ids.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectClaims } from './selectClaims.ts';

/** For each claim that others contradict: those others, in the order of the file; empty before the claims. */
export const selectClaimOpponents: (state: MapState) => ReadonlyMap<ClaimId, readonly PublishedClaim[]> = memoise(
  [selectClaims] as const,
  (claims) => {
    const pairs = [...claims.values()].flatMap((claim) => claim.contradicts.map((id) => ({ id, claim })));
    const groups = groupBy(pairs, ({ id }) => id);
    return new Map([...groups].map(([id, group]) => [id, group.map(({ claim }) => claim)]));
  },
);
