import type { IsoDate } from './days.ts';
import type { PublishedClaim } from './publishedClaim.ts';
import { wasSaid } from './wasSaid.ts';

/** Claims as they were known on a day. */
export interface KnownClaims {
  /** Those that had been said by then, in the order given; what became of them only as far as it had been seen by then. */
  readonly claims: readonly PublishedClaim[];
  /** How many were said later. */
  readonly later: number;
  /** How many were published on a day that is not known. */
  readonly undated: number;
}

/** What of some claims was known on a day. An outcome without a day counts as known, as it does for control. */
export function claimsAsKnown(all: readonly PublishedClaim[], known: IsoDate): KnownClaims {
  const claims = all.filter((claim) => wasSaid(claim, known)).map((claim) => withoutLaterOutcome(claim, known));
  const undated = all.filter(({ saidOn }) => saidOn === null).length;
  return { claims, later: all.length - claims.length - undated, undated };
}

function withoutLaterOutcome(claim: PublishedClaim, known: IsoDate): PublishedClaim {
  const on = claim.outcome?.on;
  return on && on > known ? { ...claim, outcome: null } : claim;
}
