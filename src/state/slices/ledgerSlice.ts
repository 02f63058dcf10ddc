import { EMPTY_LEDGER_FILTER, type LedgerFilter } from '#domain/ledgerFilter.ts';
import { FIRST_LEDGER_SORT, type LedgerSort } from '#domain/ledgerSort.ts';
import type { SliceCreator } from '#state/MapState.ts';
import type { MapStoreOptions } from '#state/MapStoreOptions.ts';

export interface LedgerSlice {
  /** Which claims the ledger lists; it is kept while another view is shown. */
  readonly ledgerFilter: LedgerFilter;
  /** Changes parts of the filter; the others stay. */
  readonly setLedgerFilter: (part: Partial<LedgerFilter>) => void;
  readonly ledgerSort: LedgerSort;
  readonly setLedgerSort: (sort: LedgerSort) => void;
}

const PARTS = Object.keys(EMPTY_LEDGER_FILTER) as (keyof LedgerFilter)[];

/** The ledger of all claims. */
export function ledgerSlice({ link: { link } }: MapStoreOptions): SliceCreator<LedgerSlice> {
  return (set) => ({
    ledgerFilter: Object.fromEntries(PARTS.map((part) => [part, link[part]])) as unknown as LedgerFilter,
    setLedgerFilter: (part) => set(({ ledgerFilter }) => ({ ledgerFilter: { ...ledgerFilter, ...part } })),
    ledgerSort: link.sort ?? FIRST_LEDGER_SORT,
    setLedgerSort: (ledgerSort) => set({ ledgerSort }),
  });
}
