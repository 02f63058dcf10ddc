import { expect, it } from 'vitest';
import { editDistance } from './editDistance.ts';

it.each([
  ['hama', 'hama', 0],
  ['alepo', 'aleppo', 1],
  ['hmoa', 'hama', 2],
  ['idlbi', 'idlib', 1],
  ['', 'homs', 4],
  ['homs', '', 4],
  ['kitten', 'sitting', 3],
])('from %s to %s it is %i', (one, other, distance) => {
  expect(editDistance(one, other)).toBe(distance);
});
