import { describe, expect, it } from 'vitest';
import type { Box } from '#map/camera/freeRectangle.ts';
import type { PixelLine } from './areaSpot.ts';
import { roadSpots } from './roadSpots.ts';

const room: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const size = { width: 24, height: 14 };
const road: PixelLine = [
  [100, 400],
  [900, 400],
];

describe('roadSpots', () => {
  it('begins in the middle of the room and repeats at a distance', () => {
    expect(roadSpots([road], size, room, []).map(({ x }) => x)).toEqual([500, 140, 860]);
  });

  it('keeps clear of what is taken', () => {
    const taken: Box = { left: 0, top: 390, right: 1000, bottom: 410 };
    expect(roadSpots([road], size, room, [taken])).toEqual([]);
  });
});
