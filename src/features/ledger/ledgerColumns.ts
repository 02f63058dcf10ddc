import type { LedgerSortKey } from '#domain/ledgerSort.ts';
import type { MessageKey } from '#i18n/messages.ts';

/** What each is called that the ledger can be sorted by. */
export const LEDGER_SORT_NAMES: Readonly<Record<LedgerSortKey, MessageKey>> = {
  day: 'ledger.day',
  claimant: 'ledger.facet.claimant',
  place: 'ledger.facet.at',
  kind: 'ledger.facet.kind',
  verification: 'ledger.facet.verification',
  outcome: 'ledger.facet.outcome',
};

/** The columns of the table, in their order, by what a click on their heads sorts. */
export const LEDGER_COLUMNS = ['day', 'claimant', 'place', 'verification', 'outcome'] as const;
