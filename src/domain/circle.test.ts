import { expect, it } from 'vitest';
import { geodesicCircle } from './circle.ts';
import { distanceKm } from './distance.ts';
import type { LonLat } from './place.ts';

const HAMA: LonLat = [36.7578, 35.1318];
const ONE_METRE_KM = 0.001;

it('has at least 128 corners, each within a metre of 20 km from Hama', () => {
  const ring = geodesicCircle(HAMA, 20);
  expect(new Set(ring.map(String)).size).toBeGreaterThanOrEqual(128);
  for (const corner of ring) expect(Math.abs(distanceKm(HAMA, corner) - 20)).toBeLessThan(ONE_METRE_KM);
});

it('keeps its distance with small and large radii and other middles', () => {
  for (const middle of [
    [0, 0],
    [36.3, 33.5],
    [-70, 60],
  ] as const) {
    for (const radiusKm of [0.5, 3, 100]) {
      for (const corner of geodesicCircle(middle, radiusKm)) {
        expect(Math.abs(distanceKm(middle, corner) - radiusKm)).toBeLessThan(ONE_METRE_KM);
      }
    }
  }
});

it('is closed and begins in the north', () => {
  const ring = geodesicCircle(HAMA, 20);
  expect(ring.at(-1)).toEqual(ring[0]);
  expect(ring[0]?.[0]).toBeCloseTo(HAMA[0], 9);
  expect(ring[0]?.[1]).toBe(Math.max(...ring.map(([, lat]) => lat)));
});

it('encloses its middle: corners lie on every side', () => {
  const ring = geodesicCircle(HAMA, 20);
  const quadrants = new Set(ring.map(([lon, lat]) => `${lon > HAMA[0]} ${lat > HAMA[1]}`));
  expect(quadrants.size).toBe(4);
});
