import { beforeAll, describe, expect, it } from 'vitest';
import { banksOf } from './banks.ts';
import { type Clip, type GridPoint, type GridPolygon, loadClip } from './clip.ts';

const square: GridPolygon[] = [
  [
    [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
    ],
  ],
];
const north: GridPoint = [50, 90];
const south: GridPoint = [50, 10];
let clip: Clip;
beforeAll(async () => {
  clip = await loadClip();
});

/** Twice the area of the outer rings. */
function size(polygons: readonly GridPolygon[]): number {
  const twice = (ring: GridPolygon[number]) =>
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] as GridPoint;
      return sum + x * nextY - nextX * y;
    }, 0);
  return polygons.reduce((sum, [outer]) => sum + Math.abs(twice(outer ?? [])), 0);
}

describe('banksOf', () => {
  it('leaves a country without barriers whole', () => {
    expect(banksOf(clip, square, [])).toHaveLength(1);
  });

  it('cuts the country in two, and every point is on exactly one bank', () => {
    const banks = banksOf(clip, square, [
      [
        [-10, 40],
        [50, 45],
        [110, 40],
      ],
    ]);
    expect(banks.map(({ land }) => size(land)).reduce((sum, part) => sum + part, 0)).toBe(size(square));
    for (const point of [north, south, [500, 90] as GridPoint]) {
      expect(banks.filter(({ contains }) => contains(point))).toHaveLength(1);
    }
    expect(banks.find(({ contains }) => contains(north))).not.toBe(banks.find(({ contains }) => contains(south)));
  });

  it('cuts along two barriers', () => {
    const banks = banksOf(clip, square, [
      [
        [-10, 30],
        [110, 30],
      ],
      [
        [-10, 60],
        [110, 60],
      ],
    ]);
    const sizes = banks.map(({ land }) => size(land)).filter((part) => part > 0);
    expect(sizes.sort((a, b) => a - b)).toEqual([6000, 6000, 8000]);
  });
});
