import { expect, it } from 'vitest';
import { formatArea, formatKm, formatShare, formatShareBare } from './formatNumber.ts';

it('writes kilometres to a tenth', () => {
  expect(formatKm('en', 5.449)).toBe('5.4 km');
  expect(formatKm('en', 0)).toBe('0 km');
  expect(formatKm('ar', 5.5)).toBe('٥٫٥ كم');
});

it('rounds areas to ten km², small ones to one', () => {
  expect(formatArea('en', 96_497)).toBe('96,500');
  expect(formatArea('en', 7.6)).toBe('8');
});

it('writes shares to a tenth of a per cent', () => {
  expect(formatShare('en', 0.5187)).toBe('51.9%');
  expect(formatShareBare('en', 0.06)).toBe('6.0');
  expect(formatShare('en', 0)).toBe('0.0%');
});

it('does not write a small share as nothing', () => {
  expect(formatShare('en', 0.0004)).toBe('<0.1%');
  expect(formatShareBare('en', 0.0004)).toBe('<0.1');
  expect(formatShareBare('ar', 0.0004)).toBe('<٠٫١');
  expect(formatShareBare('en', 0.0005)).toBe('0.1');
});
