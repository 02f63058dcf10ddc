import { expect, it } from 'vitest';
import { rowMove } from './rowMove.ts';

const key = (name: string) => ({ key: name, altKey: false, metaKey: false });
const at = (active: number) => ({ active, count: 100, page: 8 });

it.each([
  ['ArrowDown', 5, 6],
  ['ArrowUp', 5, 4],
  ['PageDown', 5, 13],
  ['PageUp', 5, 0],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['ArrowDown', 99, 99],
  ['ArrowUp', 0, 0],
])('%s leads from row %i to row %i', (name, from, to) => {
  expect(rowMove(key(name), at(from))).toBe(to);
});

it('leaves the other keys, keys of the browser and an empty table alone', () => {
  expect(rowMove(key('constructor'), at(5))).toBeUndefined();
  expect(rowMove({ ...key('ArrowUp'), altKey: true }, at(5))).toBeUndefined();
  expect(rowMove(key('End'), { active: 0, count: 0, page: 8 })).toBeUndefined();
});
