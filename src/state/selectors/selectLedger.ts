import { createClaimSearch } from '#domain/createClaimSearch.ts';
import { type FilteredClaims, filterClaims } from '#domain/filterClaims.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectClaimants } from './selectClaimants.ts';
import { selectClaims } from './selectClaims.ts';
import { selectSpelledPlaces } from './selectSpelledPlaces.ts';

const selectClaimSearch = memoise([selectSpelledPlaces, selectClaimants] as const, createClaimSearch);

/** The claims that the ledger has before it is filtered. */
export interface LedgerClaims {
  /** The earliest first; where the map is drawn as it was known on a day, those that had been said by then. */
  readonly claims: readonly PublishedClaim[];
  /** How many were said later. */
  readonly later: number;
  /** How many are left out because they were published on a day that is not known. */
  readonly undated: number;
}

/** The claims that the ledger has before it is filtered, and how many it leaves out. */
export const selectLedgerClaims: (state: MapState) => LedgerClaims = memoise(
  [({ claims }) => claims, selectClaims] as const,
  (all, told) => {
    const left = [...all.values()].filter(({ id }) => !told.has(id));
    const undated = left.filter(({ saidOn }) => saidOn === null).length;
    const claims = [...told.values()].sort((a, b) => order(a.validFrom, b.validFrom) || order(a.id, b.id));
    return { claims, later: left.length - undated, undated };
  },
);

/** The claims that the ledger's filter leaves, the earliest first, and what each value of its lists would leave. */
export const selectLedger: (state: MapState) => FilteredClaims = memoise(
  [(state) => selectLedgerClaims(state).claims, ({ ledgerFilter }) => ledgerFilter, selectClaimSearch] as const,
  (claims, filter, search) => filterClaims(claims, filter, search(filter.text ?? '')),
);

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
