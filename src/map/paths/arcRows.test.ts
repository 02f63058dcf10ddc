import { describe, expect, it } from 'vitest';
import { ringsOf, signatureOf } from './arcRows.ts';

describe('the rows of a ground', () => {
  const geometry = { type: 'MultiPolygon' as const, arcs: [[[0, ~1]], [[2], [3]]] };

  it('are its rings, the same array each time', () => {
    expect(ringsOf(geometry)).toEqual([[0, ~1], [2], [3]]);
    expect(ringsOf(geometry)).toBe(ringsOf(geometry));
  });

  it.each([
    ['an arc the other way', [[0, 1], [2], [3]]],
    ['another order', [[~1, 0], [2], [3]]],
    ['rings that run together', [[0, ~1, 2], [3]]],
    ['one ring less', [[0, ~1], [2]]],
  ])('differ in their signature from %s', (_, rows) => {
    expect(signatureOf(rows)).not.toBe(signatureOf(ringsOf(geometry)));
    expect(signatureOf(rows.map((row) => [...row]))).toBe(signatureOf(rows));
  });
});
