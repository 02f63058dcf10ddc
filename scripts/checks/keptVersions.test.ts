import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '#domain/days.ts';
import { freezeMap } from '#scripts/write/freezeMap.ts';
import { hashOf } from '#scripts/write/serialise.ts';
import { keptVersions } from './keptVersions.ts';

const VERSION = '0123456789abcdef';
const rows = [{ version: VERSION, date: day('2026-01-02') }];
let folder: string;
let list: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  list = join(folder, '..', `${folder.split('/').at(-1)}.csv`);
  writeFileSync(list, 'version,date\n');
  mkdirSync(join(folder, 'control'));
  writeFileSync(join(folder, 'control', 'day.geojson'), '{}');
  const downloads = [{ path: 'control/day.geojson', bytes: 2, hash: hashOf('{}') }];
  writeFileSync(join(folder, 'map.json'), JSON.stringify({ dataVersion: VERSION, downloads }));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  rmSync(list);
});

describe('a frozen version', () => {
  it('is listed once and kept as it was, whatever becomes of the map', () => {
    expect(freezeMap(folder, list, '2026-01-02')).toEqual({ version: VERSION, isNew: true });
    expect(freezeMap(folder, list, '2026-01-03')).toEqual({ version: VERSION, isNew: false });
    expect(readFileSync(list, 'utf8')).toBe(`version,date\n${VERSION},2026-01-02\n`);
    writeFileSync(join(folder, 'control', 'day.geojson'), '{"later":true}');
    expect(keptVersions(folder, rows)).toEqual([]);
  });

  it('may neither change, nor lose a file, nor be listed without being kept, nor be kept without being listed', () => {
    freezeMap(folder, list, '2026-01-02');
    const kept = join(folder, 'v', VERSION, 'control', 'day.geojson');
    writeFileSync(kept, '{ }');
    expect(keptVersions(folder, rows)).toEqual([
      expect.objectContaining({ file: kept, reason: 'is not what was frozen: a kept version never changes' }),
    ]);
    rmSync(kept);
    expect(keptVersions(folder, rows)).toMatchObject([{ reason: 'is missing from a kept version' }]);
    expect(keptVersions(folder, [])).toMatchObject([{ reason: 'has no row in versions.csv' }]);
    rmSync(join(folder, 'v'), { recursive: true });
    expect(keptVersions(folder, rows)).toMatchObject([{ file: 'versions.csv', where: VERSION }]);
  });
});
