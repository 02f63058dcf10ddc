import { describe, expect, it } from 'vitest';
import { type CsvCell, csvText } from './csvText.ts';

const text = (...cells: CsvCell[]) => csvText([{ name: 'cell', cell: (cell: CsvCell) => cell }], cells);

describe('csvText', () => {
  it('has a row of names and a row for each item', () => {
    const columns = [
      { name: 'place', cell: ({ id }: { id: string; km: number }) => id },
      { name: 'km', cell: ({ km }: { id: string; km: number }) => km },
    ];
    expect(csvText(columns, [{ id: 'hama', km: 5.5 }])).toBe('\uFEFFplace,km\r\nhama,5.5\r\n');
  });

  it.each([
    ['Sheikh Maqsoud, Aleppo', '"Sheikh Maqsoud, Aleppo"'],
    ['the "Caliphate"', '"the ""Caliphate"""'],
    ['two\nlines', '"two\nlines"'],
    [null, ''],
    ['حماة', 'حماة'],
  ])('writes %j as %s', (cell, expected) => {
    expect(text(cell)).toBe(`\uFEFFcell\r\n${expected}\r\n`);
  });

  it.each(['=1+1', '+963', '-2+3', '@SUM(A1)', '\t=1', '\r=1'])('does not let %j be a formula', (cell) => {
    expect(text(cell)).toContain(`'${cell}`);
  });

  it('leaves a negative number a number', () => {
    expect(text(-2.5)).toBe('\uFEFFcell\r\n-2.5\r\n');
  });
});
