import { expect, it } from 'vitest';
import { day } from './days.ts';
import { DISAGREEMENT } from './disagreement.ts';
import type { LensId } from './ids.ts';
import { lensDays } from './lensDays.ts';

const days = ['2024-03-01', '2024-03-02', '2024-03-03'].map(day);
const lens = (id: string, lastDay: string) => {
  const text = { en: id, ar: id };
  return { id: id as LensId, name: text, about: text, firstDay: day('2024-03-01'), lastDay: day(lastDay) };
};
const manifest = {
  days,
  lenses: [lens('all', '2024-03-03'), lens('red', '2024-03-02'), lens('green', '2024-03-03')],
  disagreement: ['red', 'green'] as unknown as readonly [LensId, LensId],
};

it('ends where the lens ends', () => {
  expect(lensDays(manifest, 'all' as LensId)).toEqual(days);
  expect(lensDays(manifest, 'red' as LensId)).toEqual(days.slice(0, 2));
});

it('compares two accounts as long as both speak', () => {
  expect(lensDays(manifest, DISAGREEMENT)).toEqual(days.slice(0, 2));
});
