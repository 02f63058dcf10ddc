import { expect, it } from 'vitest';
import { settledHeight } from './SheetHeight.ts';

const heights = { peek: 270, half: 460, full: 740 };

it.each([
  ['peek', 20, 'peek'],
  ['peek', 60, 'half'],
  ['peek', 200, 'half'],
  ['peek', 400, 'full'],
  ['peek', -100, 'peek'],
  ['half', 60, 'full'],
  ['half', -60, 'peek'],
  ['half', -30, 'half'],
  ['full', -100, 'half'],
  ['full', -450, 'peek'],
  ['full', 100, 'full'],
] as const)('from %s, pulled by %i px, it rests at %s', (from, pulled, height) => {
  expect(settledHeight(from, pulled, heights)).toBe(height);
});
