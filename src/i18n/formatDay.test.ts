import { beforeAll, expect, it } from 'vitest';
import { day } from '#domain/days.ts';
import { formatDay, formatDayNumber, formatFullDay, formatMediumDay, formatShortDay } from './formatDay.ts';
import { loadMessages } from './messages.ts';

beforeAll(() => loadMessages('ar'));

const date = day('2024-12-04');

it('writes British dates', () => {
  expect(formatDay('en', date)).toBe('4 December 2024');
  expect(formatShortDay('en', date)).toBe('4 Dec');
  expect(formatMediumDay('en', date)).toBe('4 Dec 2024');
  expect(formatFullDay('en', date)).toBe('Wednesday, 4 December 2024');
});

it('writes Levantine months in Arabic-Indic digits', () => {
  expect(formatDay('ar', date)).toBe('٤ كانون الأول ٢٠٢٤');
  expect(formatDayNumber('ar', date)).toBe('٤');
  expect(formatFullDay('ar', date)).toBe('الأربعاء، ٤ كانون الأول ٢٠٢٤');
});
