import { type IsoDate, isIsoDate } from '#domain/days.ts';
import { INTL_LOCALES } from '#i18n/intlLocales.ts';

/** Readers of either language write months in either, and Arabic ones by Levantine names or by those of Egypt. */
const NAME_LOCALES = [...Object.values(INTL_LOCALES), 'ar-EG'];
const LEAST_LETTERS = 3;
/** Words of a date that say nothing: "4th", "the 4th of December". */
const FILLERS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'of', 'the']);

interface Written {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

/**
 * The day that a reader has typed, in any usual way: `2024-12-04`, `4/12/2024` (day first), `4 Dec`, `Dec 4, 2024`,
 * `٤ كانون الأول`. Where the year is left out, the one that puts the day between `first` and `last`.
 *
 * @returns undefined for what is no day; the day may lie outside of `first` and `last`.
 */
export function typedDay(text: string, first: IsoDate, last: IsoDate): IsoDate | undefined {
  const written = read(text);
  if (!written) return undefined;
  const years = written.year === undefined ? yearsOf(first, last) : [written.year];
  const days = years.map((year) => isoDay({ ...written, year })).filter(isIsoDate);
  return days.find((date) => first <= date && date <= last) ?? days[0];
}

function read(text: string): Written | undefined {
  const words = foldedWords(text);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const month = words.filter((word) => /^\D+$/.test(word) && !isIdle(word)).join(' ');
  return month === '' ? fromNumbers(numbers) : fromMonth(numbers, monthOf(month));
}

function fromNumbers(numbers: readonly string[]): Written | undefined {
  const isYearFirst = numbers[0]?.length === 4;
  const [day, month, year, ...rest] = isYearFirst ? numbers.toReversed() : numbers;
  if (!day || !month || rest.length > 0 || (isYearFirst && !year)) return undefined;
  return written(year, Number(month), day);
}

function fromMonth(numbers: readonly string[], month: number | undefined): Written | undefined {
  const isYearFirst = numbers[0]?.length === 4;
  const [day, year, ...rest] = isYearFirst ? numbers.toReversed() : numbers;
  return day && month && rest.length === 0 ? written(year, month, day) : undefined;
}

function written(year: string | undefined, month: number, day: string): Written | undefined {
  if (day.length > 2 || (year !== undefined && year.length !== 4)) return undefined;
  return { year: year === undefined ? undefined : Number(year), month, day: Number(day) };
}

function isoDay({ year, month, day }: Written): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function yearsOf(first: IsoDate, last: IsoDate): number[] {
  const from = Number(first.slice(0, 4));
  return Array.from({ length: Number(last.slice(0, 4)) - from + 1 }, (_, index) => from + index);
}

/** Words and numbers in small letters and Latin figures; Arabic without article, marks and the forms of alif. */
function foldedWords(text: string): readonly string[] {
  const folded = text
    .toLowerCase()
    .replace(/[٠-٩۰-۹]/g, (figure) => String((figure.codePointAt(0) ?? 0) & 15))
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/[أإآ]/g, 'ا');
  return (folded.match(/\p{L}+|\d+/gu) ?? []).map((word) => word.replace(/^ال/, ''));
}

/** From 1; undefined where no month, or more than one, is called so. English names may be cut short. */
function monthOf(name: string): number | undefined {
  const months = monthNames().map((names) => names.some((full) => full === name || isCutShort(name, full)));
  return months.filter(Boolean).length === 1 ? months.indexOf(true) + 1 : undefined;
}

function isCutShort(name: string, full: string): boolean {
  return name.length >= LEAST_LETTERS && /^[a-z]+$/.test(name) && full.startsWith(name);
}

function isIdle(word: string): boolean {
  return FILLERS.has(word) || weekdayNames().some((full) => full === word || isCutShort(word, full));
}

let knownMonths: readonly (readonly string[])[] | undefined;
let knownWeekdays: readonly string[] | undefined;

function monthNames(): readonly (readonly string[])[] {
  knownMonths ??= Array.from({ length: 12 }, (_, index) => namesOf(new Date(Date.UTC(2024, index, 1)), 'month'));
  return knownMonths;
}

function weekdayNames(): readonly string[] {
  knownWeekdays ??= Array.from({ length: 7 }, (_, index) =>
    namesOf(new Date(Date.UTC(2024, 0, 1 + index)), 'weekday'),
  ).flat();
  return knownWeekdays;
}

function namesOf(date: Date, part: 'month' | 'weekday'): readonly string[] {
  return NAME_LOCALES.map((locale) =>
    foldedWords(new Intl.DateTimeFormat(locale, { [part]: 'long', timeZone: 'UTC' }).format(date)).join(' '),
  );
}
