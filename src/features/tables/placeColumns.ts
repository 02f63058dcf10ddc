import type { MessageKey } from '#i18n/messages.ts';

/** Columns of the list of all places, in their order. */
export const PLACE_COLUMNS = ['place', 'governorate', 'holder', 'status', 'since'] as const;
export type PlaceColumn = (typeof PLACE_COLUMNS)[number];

/** What each is called. */
export const PLACE_COLUMN_NAMES: Readonly<Record<PlaceColumn, MessageKey>> = {
  place: 'tables.place',
  governorate: 'tables.governorate',
  holder: 'tables.holder',
  status: 'tables.status',
  since: 'tables.since',
};
