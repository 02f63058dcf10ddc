import type { LonLat } from '#domain/place.ts';

/** Of a great circle on a sphere of radius 6,371.0088 km. */
export const KM_A_DEGREE = 111.195;

/** Distance in km on a plane that touches the sphere half-way between two points; within a thousandth below 100 km. */
export function flatKm([lon, lat]: LonLat, [otherLon, otherLat]: LonLat): number {
  const [x, y] = offsetKm([lon, lat], [otherLon, otherLat]);
  return Math.hypot(x, y);
}

/** Distance in km from a point to the nearest point of a line, on the same plane. */
export function kmToLine(point: LonLat, line: readonly LonLat[]): number {
  return line.slice(1).reduce((best, end, index) => {
    const [ax, ay] = offsetKm(point, line[index] as LonLat);
    const [bx, by] = offsetKm(point, end);
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / length));
    return Math.min(best, Math.hypot(ax + along * (bx - ax), ay + along * (by - ay)));
  }, Number.POSITIVE_INFINITY);
}

function offsetKm([lon, lat]: LonLat, [otherLon, otherLat]: LonLat): [x: number, y: number] {
  const shrink = Math.cos((((lat + otherLat) / 2) * Math.PI) / 180);
  return [(otherLon - lon) * shrink * KM_A_DEGREE, (otherLat - lat) * KM_A_DEGREE];
}
