import { expect, it } from 'vitest';
import { accountPages } from './accountPages.ts';
import { day } from './days.ts';
import type { LensId } from './ids.ts';

const text = { en: '', ar: '' };
const lens = (id: string, lastDay: string) => ({
  id: id as LensId,
  name: text,
  about: text,
  firstDay: day('2024-03-01'),
  lastDay: day(lastDay),
});
const lenses = [lens('ours', '2024-03-03'), lens('one', '2024-03-03'), lens('other', '2024-03-02')];
const disagreement = ['one', 'other'] as [LensId, LensId];
const days = ['2024-03-01', '2024-03-02', '2024-03-03'].map(day);

it('has the other lenses and where two differ, on a day of which they tell', () => {
  const pages = (openingDay: string) => accountPages({ lenses, disagreement, days, openingDay: day(openingDay) });
  expect(pages('2024-03-02')).toEqual(['one', 'other', 'disagreement']);
  expect(pages('2024-03-03')).toEqual(['one']);
});

it('has none where a map has one lens', () => {
  expect(accountPages({ lenses: lenses.slice(0, 1), days, openingDay: day('2024-03-01') })).toEqual([]);
});
