import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween, daysOf, isIsoDate } from './days.ts';

describe('days', () => {
  it.each(['2024-02-30', '2024-13-01', '24-01-01', '2024-1-1', '2024-01-01T00:00', ''])('refuses %j', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => day(text)).toThrow(RangeError);
  });

  it('counts the days of the first map', () => {
    expect(daysOf(day('2024-11-26'), day('2024-12-31'))).toHaveLength(36);
  });

  it('adds and subtracts across months and leap years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), (count) => {
        const start = day('2024-02-28');
        expect(daysBetween(start, addDays(start, count))).toBe(count);
      }),
    );
  });
});
