declare const brand: unique symbol;

/** A day of the map's own calendar (for Syria: Damascus days) as `YYYY-MM-DD`. Never a `Date`; days compare as strings. */
export type IsoDate = string & { readonly [brand]: 'IsoDate' };

const MILLISECONDS_A_DAY = 86_400_000;

/** True for an existing day written `YYYY-MM-DD`; 2024-02-30 is none. */
export function isIsoDate(text: string): text is IsoDate {
  const [, year = '', month = '', dayOfMonth = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= daysInMonth(Number(year), Number(month));
}

/** 0 where there is no such month. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * The day that a text names.
 *
 * @throws RangeError where the text is not an existing day as `YYYY-MM-DD`.
 */
export function day(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`"${text}" is not a day as YYYY-MM-DD`);
  return text;
}

/** The day `count` days later, or earlier where `count` is negative. */
export function addDays(date: IsoDate, count: number): IsoDate {
  const milliseconds = Date.parse(`${date}T00:00:00Z`) + count * MILLISECONDS_A_DAY;
  return new Date(milliseconds).toISOString().slice(0, 10) as IsoDate;
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return numberOf(to) - numberOf(from);
}

/** A build asks for the same few days millions of times. */
const numbers = new Map<IsoDate, number>();

/** Whole days since 1970. */
function numberOf(date: IsoDate): number {
  const before = numbers.get(date);
  if (before !== undefined) return before;
  const number = Math.round(Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY);
  numbers.set(date, number);
  return number;
}

/** Every day from `first` to `last`, both included; empty where `last` is earlier. */
export function daysOf(first: IsoDate, last: IsoDate): IsoDate[] {
  const count = daysBetween(first, last) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(first, index));
}
