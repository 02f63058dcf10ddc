import { describe, expect, it } from 'vitest';
import { sortRows } from './sortRows.ts';

const rows = [
  { name: 'b', count: 10 },
  { name: 'a', count: 9 },
  { name: 'b', count: 2 },
];
const compare = (a: string, b: string) => a.localeCompare(b);
const counts = (sorted: readonly { count: number }[]) => sorted.map(({ count }) => count);

describe('sortRows', () => {
  it('sorts numbers as numbers, in both directions', () => {
    expect(counts(sortRows(rows, ({ count }) => count, 'ascending', compare))).toEqual([2, 9, 10]);
    expect(counts(sortRows(rows, ({ count }) => count, 'descending', compare))).toEqual([10, 9, 2]);
  });

  it('keeps the order of rows with an equal key', () => {
    expect(counts(sortRows(rows, ({ name }) => name, 'ascending', compare))).toEqual([9, 10, 2]);
    expect(counts(sortRows(rows, ({ name }) => name, 'descending', compare))).toEqual([10, 2, 9]);
  });

  it('leaves the rows that it was given', () => {
    sortRows(rows, ({ count }) => count, 'ascending', compare);
    expect(counts(rows)).toEqual([10, 9, 2]);
  });
});
