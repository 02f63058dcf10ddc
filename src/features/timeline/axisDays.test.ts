import { expect, it } from 'vitest';
import { day } from '#domain/days.ts';
import { axisDays } from './axisDays.ts';

const first = day('2024-11-26');
const last = day('2024-12-31');

it('writes the ends and weekly days between, the month once', () => {
  expect(axisDays(first, last, false).map(({ date, withMonth, edge }) => [date, withMonth, edge])).toEqual([
    ['2024-11-26', true, 'first'],
    ['2024-12-01', true, 'middle'],
    ['2024-12-08', false, 'middle'],
    ['2024-12-15', false, 'middle'],
    ['2024-12-22', false, 'middle'],
    ['2024-12-31', false, 'last'],
  ]);
});

it('leaves room on a narrow axis', () => {
  expect(axisDays(first, last, true).map(({ date }) => date.slice(8))).toEqual(['26', '08', '22', '31']);
});

it('writes a single day once', () => {
  expect(axisDays(first, first, false)).toHaveLength(1);
});
