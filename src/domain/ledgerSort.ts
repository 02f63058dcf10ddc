import type { SortDirection } from './sortRows.ts';

/** What the ledger can be sorted by. */
export const LEDGER_SORTS = ['day', 'claimant', 'place', 'kind', 'verification', 'outcome'] as const;
export type LedgerSortKey = (typeof LEDGER_SORTS)[number];

export interface LedgerSort {
  readonly by: LedgerSortKey;
  readonly direction: SortDirection;
}

/** The earliest first. */
export const FIRST_LEDGER_SORT: LedgerSort = { by: 'day', direction: 'ascending' };
