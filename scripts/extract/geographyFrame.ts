import { join } from 'node:path';
import type { Position } from 'geojson';

/** The frame that the basemap covers, in degrees: west, south, east, north. */
export const frame: readonly [number, number, number, number] = [30, 29, 48, 40.2];

/** Decimals of a published coordinate: four are about 11 m. */
export const coordinateDecimals = 4;

/** Rounds a `[lon, lat]` position to {@link coordinateDecimals}. */
export function roundPosition(position: Position): [number, number] {
  const factor = 10 ** coordinateDecimals;
  const [lon = 0, lat = 0] = position;
  return [Math.round(lon * factor) / factor, Math.round(lat * factor) / factor];
}

/** What was drawn by hand and the extraction reads, from the root of the repository. */
export const authoredFolder = join('data', 'syria-2024', 'geography', 'authored');
