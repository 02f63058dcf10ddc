import { distanceKm } from '#domain/distance.ts';
import { LINE_BASES, type LineBasis } from '#domain/lineBasis.ts';
import type { LonLat } from '#domain/place.ts';
import { memoise } from '#state/selectors/memoise.ts';
import { selectFront } from '#state/selectors/selectFront.ts';

/** How much of the front line rests on what. */
export interface LineShare {
  readonly basis: LineBasis;
  readonly lengthKm: number;
  /** 0 to 1; the shares of a day add up to 1. */
  readonly share: number;
}

/** The front line of the layer drawn by what it rests on; empty where there is none. */
export const selectLineShares = memoise([selectFront] as const, (front): readonly LineShare[] => {
  const lengths = front.map(({ basis, line }) => ({ basis: basis ?? 'interpolated', lengthKm: lengthOf(line) }));
  const totalKm = lengths.reduce((sum, { lengthKm }) => sum + lengthKm, 0);
  return LINE_BASES.flatMap((basis) => {
    const lengthKm = lengths.reduce((sum, one) => (one.basis === basis ? sum + one.lengthKm : sum), 0);
    return lengthKm > 0 ? [{ basis, lengthKm, share: lengthKm / totalKm }] : [];
  });
});

/** Along the great circles from position to position, in km. */
function lengthOf(line: readonly (readonly number[])[]): number {
  return line.slice(1).reduce((sum, [lon = 0, lat = 0], index) => {
    const [beforeLon = 0, beforeLat = 0] = line[index] ?? [];
    return sum + distanceKm([beforeLon, beforeLat], [lon, lat] satisfies LonLat);
  }, 0);
}
