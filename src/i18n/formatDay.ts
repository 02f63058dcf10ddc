import type { IsoDate } from '#domain/days.ts';
import type { Locale } from '#domain/localised.ts';
import { formatMessage } from './formatMessage.ts';
import { INTL_LOCALES } from './intlLocales.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function write(locale: Locale, date: IsoDate, options: Intl.DateTimeFormatOptions): string {
  const key = locale + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(INTL_LOCALES[locale], { timeZone: 'UTC', ...options });
  formats.set(key, format);
  return format.format(Date.parse(`${date}T00:00:00Z`));
}

/** "4 December 2024". */
export function formatDay(locale: Locale, date: IsoDate): string {
  return write(locale, date, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "4 Dec". */
export function formatShortDay(locale: Locale, date: IsoDate): string {
  return write(locale, date, { day: 'numeric', month: 'short' });
}

/** "4 Dec 2024". */
export function formatMediumDay(locale: Locale, date: IsoDate): string {
  return write(locale, date, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "4". */
export function formatDayNumber(locale: Locale, date: IsoDate): string {
  return write(locale, date, { day: 'numeric' });
}

/** "Wednesday". */
export function formatWeekday(locale: Locale, date: IsoDate): string {
  return write(locale, date, { weekday: 'long' });
}

/** "Wednesday, 4 December 2024". */
export function formatFullDay(locale: Locale, date: IsoDate): string {
  return formatMessage(locale, 'date.withWeekday', {
    weekday: formatWeekday(locale, date),
    date: formatDay(locale, date),
  });
}
