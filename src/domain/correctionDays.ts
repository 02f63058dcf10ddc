import type { Correction } from './correction.ts';
import { addDays, type IsoDate } from './days.ts';

/** The corrections that touch a day. */
export interface DayCorrections {
  readonly date: IsoDate;
  readonly corrections: readonly Correction[];
  /** Those that do not touch the day before: here they begin. */
  readonly begun: readonly Correction[];
}

/** Corrections with the newest first; of one day in the order of their ids. */
export function newestFirst(corrections: readonly Correction[]): readonly Correction[] {
  return corrections.toSorted((a, b) => (a.date === b.date ? compare(a.id, b.id) : compare(b.date, a.date)));
}

/** The days that corrections touch, in order, each with its corrections. */
export function correctionDays(corrections: readonly Correction[]): readonly DayCorrections[] {
  const touched = new Map(corrections.map((correction) => [correction, new Set(correction.days)]));
  const days = new Set(corrections.flatMap(({ days: its }) => its));
  return [...days].sort().map((date) => {
    const its = corrections.filter((correction) => touched.get(correction)?.has(date));
    return { date, corrections: its, begun: its.filter((one) => !touched.get(one)?.has(addDays(date, -1))) };
  });
}

/** Days that follow one another, as the first and the last of each run. */
export function dayRuns(days: readonly IsoDate[]): readonly { readonly from: IsoDate; readonly to: IsoDate }[] {
  return [...days].sort().reduce<{ from: IsoDate; to: IsoDate }[]>((runs, date) => {
    const last = runs.at(-1);
    if (last && addDays(last.to, 1) === date) last.to = date;
    else if (last?.to !== date) runs.push({ from: date, to: date });
    return runs;
  }, []);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
