import { useMemo } from 'react';
import { CLAIM_KINDS, OUTCOME_STATES, VERIFICATIONS } from '#domain/claim.ts';
import type { Correction } from '#domain/correction.ts';
import type { LedgerSortKey } from '#domain/ledgerSort.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { type SortKey, sortRows } from '#domain/sortRows.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectClaimants } from '#state/selectors/selectClaimants.ts';
import { selectCorrections } from '#state/selectors/selectCorrections.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** A claim of the ledger, with its names in the language of the page. */
export interface LedgerRowItem {
  readonly claim: PublishedClaim;
  readonly claimant: string;
  /** The first place and how many more there are, or the area. */
  readonly where: string;
  /** Those that touch it, the newest first. */
  readonly corrections: readonly Correction[];
}

/**
 * The claims as the reader wants them sorted; among equals the earliest first.
 *
 * @param claims - the earliest first.
 */
export function useLedgerRows(claims: readonly PublishedClaim[]) {
  const { say, own, locale } = useWords();
  const claimants = useMapStore(selectClaimants);
  const places = useMapStore((state) => state.places);
  const corrections = useMapStore(selectCorrections);
  const sort = useMapStore((state) => state.ledgerSort);
  const setSort = useMapStore((state) => state.setLedgerSort);

  const rows = useMemo(
    () =>
      claims.map((claim): LedgerRowItem => {
        const [first, ...others] = claim.places.flatMap((id) => places.get(id)?.name ?? []);
        const more = (name: string) => say('claim.andMore', { places: name, count: others.length });
        const named = first && (others.length > 0 ? more(own(first)) : own(first));
        const claimant = claimants.get(claim.claimantId);
        return {
          claim,
          claimant: claimant ? own(claimant.name) : claim.claimant,
          where: named ?? (claim.area ? own(claim.area.name) : ''),
          corrections: corrections.filter(({ claims: touched }) => touched.includes(claim.id)),
        };
      }),
    [claims, claimants, places, corrections, say, own],
  );
  const sorted = useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    return sortRows(rows, (row) => keyOf(row, sort.by), sort.direction, compare);
  }, [rows, sort, locale]);

  const sortBy = (by: LedgerSortKey) =>
    setSort({ by, direction: sort.by === by && sort.direction === 'ascending' ? 'descending' : 'ascending' });
  return { rows: sorted, sort, sortBy };
}

function keyOf({ claim, claimant, where }: LedgerRowItem, by: LedgerSortKey): SortKey {
  switch (by) {
    case 'day':
      return Date.parse(claim.validFrom);
    case 'claimant':
      return claimant;
    case 'place':
      return where;
    case 'kind':
      return CLAIM_KINDS.indexOf(claim.kind);
    case 'verification':
      return VERIFICATIONS.indexOf(claim.verification);
    case 'outcome':
      return claim.outcome ? OUTCOME_STATES.indexOf(claim.outcome.state) : OUTCOME_STATES.length;
  }
}
