import { expect, it } from 'vitest';
import { geodesicCircle } from './circle.ts';
import { circleBounds } from './circleBounds.ts';
import { distanceKm } from './distance.ts';
import type { LonLat } from './place.ts';

it('is the box round the circle, to a hundredth of its radius', () => {
  for (const middle of [
    [36.76, 35.13],
    [0, 0],
    [-120, 60],
  ] as const satisfies readonly LonLat[]) {
    for (const radiusKm of [3, 20, 100]) {
      const ring = geodesicCircle(middle, radiusKm);
      const [southWest, northEast] = circleBounds(middle, radiusKm);
      const near = (lon: number, lat: number, other: LonLat) =>
        expect(distanceKm([lon, lat], other)).toBeLessThan(radiusKm / 100);
      near(Math.min(...ring.map(([lon]) => lon)), Math.min(...ring.map(([, lat]) => lat)), southWest);
      near(Math.max(...ring.map(([lon]) => lon)), Math.max(...ring.map(([, lat]) => lat)), northEast);
    }
  }
});
