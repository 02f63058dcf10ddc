import { join } from 'node:path';
import type { Position } from 'geojson';
import { readGmtLines } from './gmtLines.ts';

/**
 * Where GSHHG has the Tigris as two shores instead of one line, from Samarra to Amarah: west,
 * south, east, north. One of the shores stands for the river there.
 */
const tigrisBetweenShores = [43.9, 31.9, 47, 34.2] as const;

/** All lines that a named river may follow, `[lon, lat]`. */
export function readRiverLines(workDirectory: string, shores: readonly Position[][]): Position[][] {
  const [west, south, east, north] = tigrisBetweenShores;
  const tigris = shores.filter((line) =>
    line.every(([lon = 0, lat = 0]) => lon > west && lon < east && lat > south && lat < north),
  );
  return [...readGmtLines(join(workDirectory, 'rivers.txt')), ...tigris];
}
