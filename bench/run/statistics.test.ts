import { expect, it } from 'vitest';
import { quantile, rounded } from './statistics.ts';

it('finds the middle and the far end', () => {
  expect(quantile([5, 1, 3], 0.5)).toBe(3);
  expect(quantile([5, 1, 3], 0.95)).toBe(5);
  expect(quantile([], 0.5)).toBeNaN();
});

it('rounds for tables', () => {
  expect([rounded(1.234), rounded(12.34)]).toEqual([1.23, 12.3]);
});
