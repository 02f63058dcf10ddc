import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const most = 250;
const mostFor95Percent = 200;
const mostForHalf = 60;

describe('source files stay small', () => {
  const sizes = ['src', 'scripts'].flatMap(sourceFiles).map((path) => ({ path, lines: linesOf(path) }));
  const ascending = sizes.map(({ lines }) => lines).sort((a, b) => a - b);

  it(`has no file over ${most} lines`, () => {
    expect(sizes.filter(({ lines }) => lines > most)).toEqual([]);
  });
  it(`keeps 95 % of the files within ${mostFor95Percent} lines`, () => {
    expect(percentile(ascending, 0.95)).toBeLessThanOrEqual(mostFor95Percent);
  });
  it(`keeps half of the files within ${mostForHalf} lines`, () => {
    expect(percentile(ascending, 0.5)).toBeLessThanOrEqual(mostForHalf);
  });
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx)$/.test(name) && !/\.(test|d)\.ts$/.test(name))
    .map((name) => join(folder, name));
}

function linesOf(path: string): number {
  return readFileSync(path, 'utf8').trimEnd().split('\n').length;
}

/** The smallest value that is not below the given share (0–1) of all; NaN if there are none. */
function percentile(ascending: readonly number[], share: number): number {
  return ascending[Math.max(0, Math.ceil(ascending.length * share) - 1)] ?? Number.NaN;
}
