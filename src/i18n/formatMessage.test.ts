import { beforeAll, describe, expect, it } from 'vitest';
import { formatMessage } from './formatMessage.ts';
import { loadMessages } from './messages.ts';

beforeAll(() => loadMessages('ar'));

describe('formatMessage', () => {
  it('fills placeholders', () => {
    expect(formatMessage('en', 'timeline.dayOf', { day: 9, days: 36 })).toBe('Day 9 of 36');
  });

  it('writes numbers in the digits of the language', () => {
    expect(formatMessage('ar', 'timeline.dayOf', { day: 9, days: 36 })).toBe('اليوم ٩ من ٣٦');
  });

  it.each([
    [0, 'no place changed hands'],
    [1, '1 place changed hands'],
    [12, '12 places changed hands'],
  ])('chooses the English form for %i', (count, text) => {
    expect(formatMessage('en', 'timeline.changes', { count })).toBe(text);
  });

  it.each([
    [2, 'تغيّر المسيطر على مكانين'],
    [3, 'تغيّر المسيطر على ٣ أماكن'],
    [11, 'تغيّر المسيطر على ١١ مكاناً'],
    [100, 'تغيّر المسيطر على ١٠٠ مكان'],
  ])('chooses the Arabic form for %i', (count, text) => {
    expect(formatMessage('ar', 'timeline.changes', { count })).toBe(text);
  });

  it('shows a placeholder that has no value', () => {
    expect(formatMessage('en', 'timeline.dayOf', { day: 9 })).toBe('Day 9 of {days}');
  });

  it('takes values as they are, not as patterns', () => {
    expect(formatMessage('en', 'measure.ends', { place: '$& {date}' })).toBe('It ends near $& {date}.');
  });
});
