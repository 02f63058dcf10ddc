import { expect, it } from 'vitest';
import { answersFilter } from './answersFilter.ts';
import type { PlaceRow } from './usePlaceRows.ts';

const row = {
  item: { place: { name: { en: 'Al-Latamneh', ar: 'اللطامنة' }, spellings: ['Lataminah'], governorate: 'Hama' } },
  name: 'Al-Latamneh',
  governorate: 'حماة',
  holder: 'Government and Opposition',
  status: 'Contested',
  since: '4 Dec 2024',
} as unknown as PlaceRow;

it.each(['', '  ', 'latam', 'Al-Latam', 'اللطامنه', 'lataminah', 'hama', 'حماه', 'opposition hama', 'contest'])(
  'answers "%s"',
  (filter) => expect(answersFilter(row, filter)).toBe(true),
);

it.each(['aleppo', 'tamneh', 'hama aleppo', 'held'])('does not answer "%s"', (filter) => {
  expect(answersFilter(row, filter)).toBe(false);
});
