import { describe, expect, it } from 'vitest';
import type { Correction } from './correction.ts';
import { correctionDays, dayRuns, newestFirst } from './correctionDays.ts';
import { day } from './days.ts';
import type { CorrectionId } from './ids.ts';

const both = { en: 'text', ar: 'text' };

function correction(id: string, date: string, days: string[] = []): Correction {
  const common = { kind: 'correction', claims: [], was: both, is: both, why: both } as const;
  return { ...common, id: id as CorrectionId, date: day(date), days: days.map(day) };
}

describe('newestFirst', () => {
  it('sorts by the day on which it was made, then by id', () => {
    const given = [correction('b', '2026-01-01'), correction('c', '2026-01-02'), correction('a', '2026-01-01')];
    expect(newestFirst(given).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
});

describe('correctionDays', () => {
  it('gives each touched day its corrections, and says which of them begin there', () => {
    const long = correction('long', '2026-01-01', ['2024-12-07', '2024-12-08', '2024-12-10']);
    const short = correction('short', '2026-01-01', ['2024-12-08']);
    const idsOf = (corrections: readonly Correction[]) => corrections.map(({ id }) => id).join(' ');
    const days = correctionDays([long, short]).map(({ date, corrections, begun }) => [
      date,
      idsOf(corrections),
      idsOf(begun),
    ]);
    expect(days).toEqual([
      ['2024-12-07', 'long', 'long'],
      ['2024-12-08', 'long short', 'short'],
      ['2024-12-10', 'long', 'long'],
    ]);
  });

  it('does not begin anew on every day of a run', () => {
    const run = correction('run', '2026-01-01', ['2024-12-07', '2024-12-08', '2024-12-09']);
    expect(correctionDays([run]).map(({ begun }) => begun.length)).toEqual([1, 0, 0]);
  });

  it('is empty without corrections', () => {
    expect(correctionDays([])).toEqual([]);
  });
});

describe('dayRuns', () => {
  it('gathers days that follow one another, whatever their order', () => {
    const days = ['2024-12-31', '2024-12-04', '2024-12-05', '2025-01-01', '2024-12-04', '2024-12-08'].map(day);
    expect(dayRuns(days).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2024-12-04 2024-12-05',
      '2024-12-08 2024-12-08',
      '2024-12-31 2025-01-01',
    ]);
    expect(dayRuns([])).toEqual([]);
  });
});
