import { daysBetween, daysOf, type IsoDate } from '#domain/days.ts';

/** A day that is written on the axis. */
export interface AxisDay {
  readonly date: IsoDate;
  /** The first of its month on the axis. */
  readonly withMonth: boolean;
  readonly edge: 'first' | 'middle' | 'last';
}

const WEEKLY: ReadonlySet<string> = new Set(['01', '08', '15', '22']);
const FORTNIGHTLY: ReadonlySet<string> = new Set(['08', '22']);
const ROOM_DAYS = 4;
const NARROW_ROOM_DAYS = 9;

/**
 * The first and the last day, and between them the 1st, 8th, 15th and 22nd of each month where there is room;
 * on a narrow axis the 8th and 22nd.
 */
export function axisDays(first: IsoDate, last: IsoDate, isNarrow: boolean): readonly AxisDay[] {
  const written = isNarrow ? FORTNIGHTLY : WEEKLY;
  const room = isNarrow ? NARROW_ROOM_DAYS : ROOM_DAYS;
  const between = daysOf(first, last).filter(
    (date) => written.has(date.slice(8)) && daysBetween(first, date) >= room && daysBetween(date, last) >= room,
  );
  const dates = first === last ? [first] : [first, ...between, last];
  return dates.map((date, index) => ({
    date,
    withMonth: date.slice(0, 7) !== dates[index - 1]?.slice(0, 7),
    edge: edgeOf(index, dates.length),
  }));
}

function edgeOf(index: number, count: number): AxisDay['edge'] {
  if (index === 0) return 'first';
  return index === count - 1 ? 'last' : 'middle';
}
