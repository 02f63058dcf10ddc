import { expect, it } from 'vitest';
import { sliderMove } from './sliderMove.ts';

function press(key: string, held: Partial<Record<'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey', boolean>> = {}) {
  return { key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held };
}

it.each([
  ['ArrowRight', { by: 'day', direction: 1 }],
  ['ArrowLeft', { by: 'day', direction: -1 }],
  ['ArrowUp', { by: 'day', direction: 1 }],
  ['ArrowDown', { by: 'day', direction: -1 }],
  ['PageUp', { by: 'change', direction: 1 }],
  ['PageDown', { by: 'change', direction: -1 }],
  ['Home', 'first'],
  ['End', 'last'],
])('%s moves from left to right', (key, move) => {
  expect(sliderMove(press(key), false)).toEqual(move);
});

it('goes to changes with Shift', () => {
  expect(sliderMove(press('ArrowRight', { shiftKey: true }), false)).toEqual({ by: 'change', direction: 1 });
});

it('turns the sideways arrows, and nothing else, from right to left', () => {
  expect(sliderMove(press('ArrowLeft'), true)).toEqual({ by: 'day', direction: 1 });
  expect(sliderMove(press('ArrowUp'), true)).toEqual({ by: 'day', direction: 1 });
  expect(sliderMove(press('PageUp'), true)).toEqual({ by: 'change', direction: 1 });
  expect(sliderMove(press('Home'), true)).toBe('first');
});

it('leaves other keys and the browser’s own alone', () => {
  expect(sliderMove(press('Tab'), false)).toBeUndefined();
  expect(sliderMove(press('ArrowLeft', { altKey: true }), false)).toBeUndefined();
});
