import { addDays, day, type IsoDate, isIsoDate } from '#domain/days.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const DATE = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')})(?: (\\d{4}))?`, 'g');
const MONTH_OF_YEAR = new RegExp(`\\b(${MONTHS.join('|')}) (\\d{4})`, 'g');
/** "on the 3rd"; "the 25th Division" is no day. */
const ORDINAL = /\bthe (\d{1,2})(?:st|nd|rd|th)\b(?! [A-Z])/g;
const AFTER = new RegExp(`\\b(a|\\d+|${NUMBERS.join('|')}) (day|week)s? (?:later|after)\\b`, 'gi');
const NEXT = /\b(?:next|following) (?:day|night|morning)\b|\bthe day after\b|\bthe next\b/gi;
/** Later, and nobody says when. "Hours later" and "later the same day" are of the day itself. */
const SOMETIME =
  /(?<!hours )\blater\b(?! (?:the same|that) day)|\bafterwards\b|\beventually\b|\bsince then\b|\bsecond time\b|\bafresh\b|\bdid not come back\b|\bno report has\b/i;

/**
 * The last day that an English text of the data tells of.
 *
 * @param from - the day that it is about; days without a year are the nearest to it, "the next day" follows it.
 * @returns `from` where it tells of no later day; `sometime` where it tells of something later without a day.
 */
export function lastDayTold(text: string, from: IsoDate, sometime: IsoDate): IsoDate {
  const counted = text.replace(AFTER, '');
  const told = [
    ...[...text.matchAll(DATE)].map(([, date, month, year]) => dateOf(Number(date), month ?? '', year, from)),
    ...[...text.matchAll(MONTH_OF_YEAR)].map(([, month, year]) => dateOf(28, month ?? '', year, from)),
    ...[...text.matchAll(ORDINAL)].map(([, date]) =>
      dateOf(Number(date), MONTHS[monthOf(from)] ?? '', undefined, from),
    ),
    ...[...text.matchAll(AFTER)].map(([, count, unit]) =>
      addDays(from, countOf(count ?? '') * (unit === 'week' ? 7 : 1)),
    ),
    ...[...text.matchAll(NEXT)].map(() => addDays(from, 1)),
    ...(SOMETIME.test(counted) ? [sometime] : []),
  ];
  return latestOf([from, ...told.flatMap((date) => date ?? [])]);
}

/** The latest of some days. */
export function latestOf(days: readonly [IsoDate, ...IsoDate[]]): IsoDate {
  return days.reduce((a, b) => (a > b ? a : b));
}

function dateOf(date: number, month: string, year: string | undefined, near: IsoDate): IsoDate | null {
  const ofYear = (number: number) => `${number}-${twoDigits(MONTHS.indexOf(month) + 1)}-${twoDigits(date)}`;
  const own = Number(near.slice(0, 4));
  const text = ofYear(year ? Number(year) : own + yearsAway(MONTHS.indexOf(month), monthOf(near)));
  return isIsoDate(text) ? day(text) : null;
}

/** Whether a month without a year is rather of the next year, or of the last. */
function yearsAway(month: number, own: number): number {
  if (own - month > 6) return 1;
  return month - own > 6 ? -1 : 0;
}

function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7)) - 1;
}

function countOf(word: string): number {
  const index = NUMBERS.indexOf(word.toLowerCase());
  return index < 0 ? Number(word) || 1 : index + 1;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
