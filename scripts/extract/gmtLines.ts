import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';

/**
 * Reads the lines of a text file that `gmt coast … -M` wrote: segments parted by lines that begin
 * with `>`, one `lon<TAB>lat` a line. Lines with fewer than two points are left out.
 */
export function readGmtLines(path: string): Position[][] {
  return readFileSync(path, 'utf8')
    .split(/^>.*$/m)
    .map((segment) => segment.trim().split('\n').map(readPosition))
    .filter((line) => line.length > 1);
}

function readPosition(row: string): Position {
  const [lon = Number.NaN, lat = Number.NaN] = row.split('\t').map(Number);
  return [lon, lat];
}
