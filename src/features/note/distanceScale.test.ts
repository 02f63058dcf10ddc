import { expect, it } from 'vitest';
import { scaleEndKm, scaleTicksKm } from './distanceScale.ts';

it.each([
  [[], 25],
  [[3, 20], 25],
  [[25], 25],
  [[20, 25.1], 50],
  [[130], 150],
])('%j ends at %i km', (distances, end) => {
  expect(scaleEndKm(distances)).toBe(end);
});

it('has five steps', () => {
  expect(scaleTicksKm(25)).toEqual([0, 5, 10, 15, 20, 25]);
});
