import type { MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { distanceKm, reachOf } from './distance.ts';

const DEGREE_KM = (Math.PI / 180) * 6371.0088;

/** A square of two degrees round the origin. */
const square: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
        [-1, -1],
      ],
    ],
  ],
};

/** The same with a hole of one degree in its middle. */
const holed: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [
      ...(square.coordinates[0] ?? []),
      [
        [-0.5, -0.5],
        [-0.5, 0.5],
        [0.5, 0.5],
        [0.5, -0.5],
        [-0.5, -0.5],
      ],
    ],
  ],
};

describe('distanceKm', () => {
  it('measures a degree of the equator', () => {
    expect(distanceKm([0, 0], [1, 0])).toBeCloseTo(DEGREE_KM, 6);
  });

  it('measures from Hama to Homs as a chart does', () => {
    expect(distanceKm([36.758, 35.132], [36.714, 34.73])).toBeCloseTo(44.9, 1);
  });
});

describe('reachOf', () => {
  it('is nothing where there is no ground', () => {
    expect(reachOf([0, 0], [])).toBeUndefined();
  });

  it('is 0 inside the ground', () => {
    expect(reachOf([0.2, 0.3], [square])).toEqual({ km: 0, nearest: [0.2, 0.3] });
  });

  it('leads to the nearest edge from outside', () => {
    const reach = reachOf([2, 0], [square]);
    expect(reach?.km).toBeCloseTo(DEGREE_KM, 3);
    expect(reach?.nearest[0]).toBeCloseTo(1, 5);
    expect(reach?.nearest[1]).toBeCloseTo(0, 5);
  });

  it('leads to the rim from inside a hole', () => {
    const reach = reachOf([0.4, 0], [holed]);
    expect(reach?.km).toBeCloseTo(DEGREE_KM / 10, 3);
    expect(reach?.nearest[0]).toBeCloseTo(0.5, 5);
  });

  it('takes the nearest of several grounds', () => {
    const far: MultiPolygon = {
      type: 'MultiPolygon',
      coordinates: square.coordinates.map((polygon) =>
        polygon.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon + 10, lat])),
      ),
    };
    expect(reachOf([2, 0], [far, square])?.nearest[0]).toBeCloseTo(1, 5);
  });
});
