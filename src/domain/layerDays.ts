import type { IsoDate } from './days.ts';

/**
 * The day whose layer is shown for a day asked for: the last one on or before it; the first layer for an earlier day.
 *
 * @param days - days with a layer, in order, at least one.
 */
export function layerDayFor(days: readonly IsoDate[], asked: IsoDate): IsoDate {
  return days.findLast((date) => date <= asked) ?? days[0] ?? asked;
}

/** The next day of a list after a day, or the one before it; undefined at the end. */
export function neighbourDay(days: readonly IsoDate[], from: IsoDate, direction: 1 | -1): IsoDate | undefined {
  return direction === 1 ? days.find((date) => date > from) : days.findLast((date) => date < from);
}
