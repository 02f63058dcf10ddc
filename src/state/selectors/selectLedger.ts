import { claimsAsKnown, type KnownClaims } from '#domain/claimsAsKnown.ts';
import { createClaimSearch } from '#domain/createClaimSearch.ts';
import { type FilteredClaims, filterClaims } from '#domain/filterClaims.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectClaimants } from './selectClaimants.ts';
import { selectKnownDrawn } from './selectKnownDrawn.ts';
import { selectSpelledPlaces } from './selectSpelledPlaces.ts';

const selectClaimSearch = memoise([selectSpelledPlaces, selectClaimants] as const, createClaimSearch);

const selectClaimsInOrder = memoise([({ claims }) => claims] as const, (claims) =>
  [...claims.values()].sort((a, b) => order(a.validFrom, b.validFrom) || order(a.id, b.id)),
);

/** The claims that the ledger has before it is filtered, the earliest first: where the map is drawn as it was known on a day, what had been said by then. */
export const selectLedgerClaims: (state: MapState) => KnownClaims = memoise(
  [selectClaimsInOrder, selectKnownDrawn] as const,
  (claims, known) => (known ? claimsAsKnown(claims, known) : { claims, later: 0, undated: 0 }),
);

/** The claims that the ledger's filter leaves, the earliest first, and what each value of its lists would leave. */
export const selectLedger: (state: MapState) => FilteredClaims = memoise(
  [(state) => selectLedgerClaims(state).claims, ({ ledgerFilter }) => ledgerFilter, selectClaimSearch] as const,
  (claims, filter, search) => filterClaims(claims, filter, search(filter.text ?? '')),
);

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
