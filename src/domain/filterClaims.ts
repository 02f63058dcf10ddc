import type { LedgerFilter } from './ledgerFilter.ts';
import type { PublishedClaim } from './publishedClaim.ts';

/** The parts of a filter that are chosen from a list of values. */
export const LEDGER_FACETS = ['claimant', 'role', 'kind', 'verification', 'outcome', 'at'] as const;
export type LedgerFacet = (typeof LEDGER_FACETS)[number];

/** How many claims each value of a facet would leave, with all other parts of the filter as they are. Values without one are absent. */
export type FacetCounts = Readonly<Record<LedgerFacet, ReadonlyMap<string, number>>>;

export interface FilteredClaims {
  /** In the order that they were given in. */
  readonly claims: readonly PublishedClaim[];
  readonly counts: FacetCounts;
}

/** What a claim has to offer to each facet; a place once, however often the claim has it. */
const VALUES: Readonly<Record<LedgerFacet, (claim: PublishedClaim) => Iterable<string>>> = {
  claimant: ({ claimantId }) => [claimantId],
  role: ({ claimantRole }) => [claimantRole],
  kind: ({ kind }) => [kind],
  verification: ({ verification }) => [verification],
  outcome: ({ outcome }) => [outcome?.state ?? 'none'],
  at: ({ places, area }) => new Set([...places, ...(area?.places ?? [])]),
};

/**
 * The claims that a filter leaves, and what each value of its facets would leave.
 *
 * @param answersText - whether a claim answers the text of the filter.
 */
export function filterClaims(
  claims: Iterable<PublishedClaim>,
  filter: LedgerFilter,
  answersText: (claim: PublishedClaim) => boolean,
): FilteredClaims {
  const left: PublishedClaim[] = [];
  const counts = Object.fromEntries(LEDGER_FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    LedgerFacet,
    Map<string, number>
  >;
  for (const claim of claims) {
    if (!isWithin(claim, filter) || !answersText(claim)) continue;
    const missed = LEDGER_FACETS.filter((facet) => !answersFacet(claim, filter, facet));
    if (missed.length === 0) left.push(claim);
    // What fails by one facet alone would be there with another value of that facet.
    const counted = missed.length === 0 ? LEDGER_FACETS : missed;
    if (missed.length > 1) continue;
    for (const facet of counted) {
      const count = counts[facet];
      for (const value of VALUES[facet](claim)) count.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  return { claims: left, counts };
}

function isWithin({ validFrom }: PublishedClaim, { days }: LedgerFilter): boolean {
  return (days?.from ?? validFrom) <= validFrom && validFrom <= (days?.to ?? validFrom);
}

function answersFacet(claim: PublishedClaim, filter: LedgerFilter, facet: LedgerFacet): boolean {
  const wanted = filter[facet];
  return wanted === null || [...VALUES[facet](claim)].includes(wanted);
}
