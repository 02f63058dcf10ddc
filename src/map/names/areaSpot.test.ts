import { describe, expect, it } from 'vitest';
import type { Box } from '#map/camera/freeRectangle.ts';
import { areaSpot, fitsAt, type PixelLine } from './areaSpot.ts';

const room: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const size = { width: 100, height: 14 };
const square: PixelLine = [
  [100, 100],
  [700, 100],
  [700, 700],
  [100, 700],
];
const hole: PixelLine = [
  [190, 110],
  [690, 110],
  [690, 690],
  [190, 690],
];

describe('areaSpot', () => {
  it('lies near the middle of an area', () => {
    const spot = areaSpot([square], size, room, []);
    expect(Math.hypot((spot?.x ?? 0) - 400, (spot?.y ?? 0) - 400)).toBeLessThan(40);
  });

  it('keeps clear of what is taken', () => {
    const taken: Box = { left: 0, top: 0, right: 1000, bottom: 500 };
    expect(areaSpot([square], size, room, [taken])?.y).toBeGreaterThan(507);
  });

  it('never lies in a hole', () => {
    expect(areaSpot([square, hole], size, room, [])).toBeUndefined();
  });

  it('looks no further than the room', () => {
    expect(areaSpot([square], size, { ...room, bottom: 300 }, [])?.y).toBeLessThan(300);
  });

  it('is nowhere where the name is wider than the area', () => {
    expect(areaSpot([square], { width: 700, height: 14 }, room, [])).toBeUndefined();
  });
});

describe('fitsAt', () => {
  const spot = { x: 250, y: 600 };

  it('holds inside an area, away from its rim', () => {
    expect(fitsAt(spot, [square], size, room, [])).toBe(true);
    expect(fitsAt({ x: 130, y: 600 }, [square], size, room, [])).toBe(false);
    expect(fitsAt({ x: 250, y: 692 }, [square], size, room, [])).toBe(false);
  });

  it('does not hold in a hole, on what is taken, or outside the room', () => {
    expect(fitsAt(spot, [square, hole], size, room, [])).toBe(false);
    expect(fitsAt(spot, [square], size, room, [{ left: 240, top: 590, right: 260, bottom: 610 }])).toBe(false);
    expect(fitsAt(spot, [square], size, { ...room, right: 260 }, [])).toBe(false);
  });
});
