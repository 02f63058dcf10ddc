import { lineString, nearestPointOnLine } from '@turf/turf';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distanceKm } from './distance.ts';
import { nearestOnLines } from './nearestOnLines.ts';
import type { LonLat } from './place.ts';

const west: LonLat[] = [
  [36, 35],
  [36, 36],
];
const east: LonLat[] = [
  [38, 35],
  [38, 36],
];

it('names the line, the point and how far it is', () => {
  const found = nearestOnLines([west, east], [37.9, 35.5]);
  expect(found?.index).toBe(1);
  expect(found?.at[0]).toBeCloseTo(38, 6);
  expect(found?.km).toBeCloseTo(distanceKm([37.9, 35.5], [38, 35.5]), 1);
});

it('ends with the ends of a line', () => {
  expect(nearestOnLines([west], [36, 37])?.at).toEqual([36, 36]);
});

it('is nothing where there are no lines', () => {
  expect(nearestOnLines([], [36, 36])).toBeUndefined();
});

it('is as far as on the globe, within a hundredth', () => {
  const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const near = fc.tuple(degrees(35, 37), degrees(34.5, 36.5));
  const step = fc.tuple(degrees(-0.1, 0.1), degrees(-0.1, 0.1));
  fc.assert(
    fc.property(near, near, step, (from, [lon, lat], [east, north]) => {
      const line = [
        [lon, lat],
        [lon + east, lat + north],
      ];
      const exact = nearestPointOnLine(lineString(line), from).properties.dist ?? Number.NaN;
      const found = nearestOnLines([line], from)?.km ?? Number.NaN;
      expect(Math.abs(found - exact)).toBeLessThan(0.02 + 0.01 * exact);
    }),
    { numRuns: 200 },
  );
});
