import { expect, it } from 'vitest';
import { type Box, freeRectangle } from './freeRectangle.ts';

const map: Box = { left: 0, top: 0, right: 1440, bottom: 900 };
const card: Box = { left: 16, top: 16, right: 376, bottom: 100 };
const note: Box = { left: 1064, top: 72, right: 1424, bottom: 690 };
const dock: Box = { left: 16, top: 760, right: 1424, bottom: 884 };

it('is the map less its margin where nothing covers it', () => {
  expect(freeRectangle(map, [], 16)).toEqual({ left: 16, top: 16, right: 1424, bottom: 884 });
});

it('gives a narrow panel its whole column, though little of it is filled', () => {
  expect(freeRectangle(map, [card], 0)).toEqual({ ...map, left: 376 });
});

it('lies between card, note and dock', () => {
  expect(freeRectangle(map, [card, note, dock], 16)).toEqual({ left: 392, top: 16, right: 1048, bottom: 744 });
});

it('stands beside a note of exactly half of the map', () => {
  const small: Box = { left: 0, top: 0, right: 640, bottom: 560 };
  const half: Box = { left: 312, top: 116, right: 632, bottom: 412 };
  expect(freeRectangle(small, [half], 0)).toEqual({ ...small, right: 312 });
});

it('lies below a wide bar', () => {
  expect(freeRectangle(map, [{ left: 8, top: 8, right: 1432, bottom: 180 }], 0)).toEqual({ ...map, top: 180 });
});

it('takes no notice of a panel beside the map', () => {
  expect(freeRectangle(map, [{ left: 0, top: 900, right: 1440, bottom: 1100 }], 0)).toEqual(map);
});
