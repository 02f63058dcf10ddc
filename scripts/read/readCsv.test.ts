import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DataError } from '#data/DataError.ts';
import { areaRow } from './placeRow.ts';
import { readCsv } from './readCsv.ts';

const HEADER = 'id,nameEn,nameAr,lon,lat,precisionKm,places\n';
const path = join(mkdtempSync(join(tmpdir(), 'tideline-')), 'areas.csv');

function read(text: string) {
  writeFileSync(path, text);
  return readCsv(path, areaRow);
}

describe('readCsv', () => {
  it('reads a row with its lists and its empty cells', () => {
    expect(read(`${HEADER}east,"East, of Hama",,37.1,35.2,25,alpha;beta\n`)).toEqual([
      {
        id: 'east',
        name: { en: 'East, of Hama', ar: '' },
        at: [37.1, 35.2],
        precisionKm: 25,
        places: ['alpha', 'beta'],
      },
    ]);
  });

  it('names the file, the line and the column of a bad cell', () => {
    expect(() => read(`${HEADER}east,East,,37.1,35.2,25,\nwest,West,,x,35.2,25,\n`)).toThrow(
      'areas.csv, line 3, lon: not a number',
    );
  });

  it('refuses a row with a column too many or too few', () => {
    expect(() => read(`${HEADER}east,East\n`)).toThrow(DataError);
    expect(() => read('id,nameEn,extra\neast,East,1\n')).toThrow(DataError);
  });

  it('never fails with anything but a DataError', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          read(HEADER + text);
        } catch (error) {
          expect(error).toBeInstanceOf(DataError);
        }
      }),
      { numRuns: 200 },
    );
  });
});
