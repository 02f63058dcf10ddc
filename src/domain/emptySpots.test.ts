import { describe, expect, it } from 'vitest';
import { emptySpots } from './emptySpots.ts';
import type { LonLat } from './place.ts';

/** A row of points on the equator, one degree apart: about 111 km. */
const points = [0, 1, 2, 3, 4, 5, 6].map((lon): LonLat => [lon, 0]);

describe('emptySpots', () => {
  it('finds the point farthest from everything first', () => {
    const spots = emptySpots(points, [[0, 0]], { leastKm: 300, apartKm: 200 });
    expect(spots).toEqual([
      [6, 0],
      [4, 0],
    ]);
  });

  it('keeps spots apart, and away from what is there', () => {
    const occupied: LonLat[] = [
      [0, 0],
      [6, 0],
    ];
    expect(emptySpots(points, occupied, { leastKm: 200, apartKm: 300 })).toEqual([[3, 0]]);
    expect(emptySpots(points, occupied, { leastKm: 400, apartKm: 300 })).toEqual([]);
  });

  it('finds none where nothing is occupied', () => {
    expect(emptySpots(points, [], { leastKm: 1, apartKm: 1 })).toEqual([]);
  });
});
