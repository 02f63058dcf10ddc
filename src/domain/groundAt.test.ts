import { expect, it } from 'vitest';
import type { Ground } from './ground.ts';
import { groundAt } from './groundAt.ts';

function square(lon: number): Ground {
  const ring = [
    [lon, 0],
    [lon + 1, 0],
    [lon + 1, 1],
    [lon, 1],
    [lon, 0],
  ];
  return {
    type: 'Feature',
    properties: { status: 'unknown', actor: null, against: null, areaKm2: lon },
    geometry: { type: 'MultiPolygon', coordinates: [[ring]] },
  };
}

it('finds the ground that a point lies in, and none outside', () => {
  const grounds = [square(0), square(1)];
  expect(groundAt(grounds, [1.5, 0.5])).toBe(grounds[1]);
  expect(groundAt(grounds, [0.5, 1.5])).toBeUndefined();
});
