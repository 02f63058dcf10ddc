import { describe, expect, it } from 'vitest';
import { day } from '#domain/days.ts';
import { formatDay, formatFullDay, formatMediumDay, formatShortDay } from '#i18n/formatDay.ts';
import { typedDay } from './typedDay.ts';

const first = day('2024-11-26');
const last = day('2025-01-05');
const read = (text: string) => typedDay(text, first, last);

describe('typedDay', () => {
  it.each([
    '2024-12-04',
    ' 2024/12/4 ',
    '4/12/2024',
    '04.12.2024',
    '4/12',
    '4 Dec',
    '4 dec.',
    'DEC 4',
    '4th of December',
    'December 4, 2024',
    'Wed 4 December 2024',
    '2024 Dec 4',
    '٤ كانون الأول',
    '٤ كانون الاول ٢٠٢٤',
    'الأربعاء، ٤ كانون الأول ٢٠٢٤',
    '4 ديسمبر',
    '٢٠٢٤-١٢-٠٤',
    '۴/۱۲',
  ])('reads %s', (text) => {
    expect(read(text)).toBe('2024-12-04');
  });

  it('reads every day as the page itself writes it, in both languages', () => {
    for (const date of [first, last, day('2024-12-08')]) {
      for (const locale of ['en', 'ar'] as const) {
        for (const write of [formatDay, formatShortDay, formatMediumDay, formatFullDay]) {
          expect(read(write(locale, date)), write(locale, date)).toBe(date);
        }
      }
    }
  });

  it('tells the Levantine months with the same first word apart', () => {
    expect(read('٣٠ تشرين الثاني')).toBe('2024-11-30');
    expect(read('٣ كانون الثاني')).toBe('2025-01-03');
  });

  it('takes the year that lies in the map, else the map’s first', () => {
    expect(read('3 Jan')).toBe('2025-01-03');
    expect(read('30 Nov')).toBe('2024-11-30');
    expect(read('3 March')).toBe('2024-03-03');
  });

  it('reads days outside the map', () => {
    expect(read('1 May 2011')).toBe('2011-05-01');
  });

  it.each([
    '',
    'yesterday',
    '4',
    '30 Feb',
    '31/11',
    '4 Ju',
    'Ju 4',
    '4 Ma',
    '1 2 3 4',
    '2024-12',
    '4 Dec 24',
    'Dec',
    '4 كانون',
  ])('does not read “%s”', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
