import { distanceKm } from './distance.ts';

/** The length of a line along the great circles from position to position, `[lon, lat]`, in km. */
export function lengthOfLine(line: readonly (readonly number[])[]): number {
  return line.slice(1).reduce((sum, [lon = 0, lat = 0], index) => {
    const [beforeLon = 0, beforeLat = 0] = line[index] ?? [];
    return sum + distanceKm([beforeLon, beforeLat], [lon, lat]);
  }, 0);
}
