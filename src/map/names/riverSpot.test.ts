import { describe, expect, it } from 'vitest';
import type { Box } from '#map/camera/freeRectangle.ts';
import type { PixelLine } from './areaSpot.ts';
import { riverSpot } from './riverSpot.ts';

const room: Box = { left: 0, top: 0, right: 1000, bottom: 800 };
const size = { width: 80, height: 14 };
const level: PixelLine = [
  [100, 400],
  [900, 400],
];

describe('riverSpot', () => {
  it('lies beside the line and touches it nowhere', () => {
    const spot = riverSpot([level], size, room, []);
    expect(spot?.turn).toBe(0);
    expect(Math.abs((spot?.y ?? 400) - 400)).toBeGreaterThan(size.height / 2);
    expect(Math.abs((spot?.y ?? 0) - 400)).toBeLessThan(size.height);
  });

  it('follows the slope of a river, whichever way it flows', () => {
    const down: PixelLine = [
      [100, 100],
      [500, 500],
    ];
    expect(riverSpot([down], size, room, [])?.turn).toBeCloseTo(45);
    expect(riverSpot([down.toReversed()], size, room, [])?.turn).toBeCloseTo(45);
  });

  it('turns to the other bank where one is taken, and is nowhere where both are', () => {
    const above: Box = { left: 0, top: 300, right: 1000, bottom: 399 };
    const below: Box = { left: 0, top: 401, right: 1000, bottom: 500 };
    expect(riverSpot([level], size, room, [above])?.y).toBeGreaterThan(400);
    expect(riverSpot([level], size, room, [below])?.y).toBeLessThan(400);
    expect(riverSpot([level], size, room, [above, below])).toBeUndefined();
  });

  it('prefers the straight stretch to the winding one', () => {
    const winding = Array.from({ length: 40 }, (_, index): readonly [number, number] => [
      100 + index * 10,
      400 + (index % 2) * 12,
    ]);
    const straight: PixelLine = [
      [500, 400],
      [700, 400],
    ];
    expect(riverSpot([[...winding, ...straight]], size, room, [])?.x).toBeGreaterThan(500);
  });

  it('is nowhere beside a river that is short, steep or out of the room', () => {
    const short: PixelLine = [
      [100, 400],
      [150, 400],
    ];
    const steep: PixelLine = [
      [100, 100],
      [110, 700],
    ];
    const away: PixelLine = [
      [100, -400],
      [900, -400],
    ];
    for (const line of [short, steep, away]) expect(riverSpot([line], size, room, [])).toBeUndefined();
  });
});
