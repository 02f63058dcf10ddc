import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlap } from '#map/camera/freeRectangle.ts';
import { arrangeNames, type NameToArrange } from './arrangeNames.ts';

const room: Box = { left: 0, top: 0, right: 400, bottom: 300 };

function name(id: string, x: number, y: number): NameToArrange {
  return { id, x, y, width: 60, height: 14, reach: 7 };
}

function boxOf({ left, top, width, height }: { left: number; top: number; width: number; height: number }): Box {
  return { left, top, right: left + width, bottom: top + height };
}

describe('arrangeNames', () => {
  it('writes a name after its dot where there is room', () => {
    expect(arrangeNames([name('hama', 200, 150)], room, [], 1)).toMatchObject([{ id: 'hama', dx: 37, dy: 0 }]);
  });

  it('writes a name before its dot in scripts from right to left', () => {
    expect(arrangeNames([name('hama', 200, 150)], room, [], -1)).toMatchObject([{ id: 'hama', dx: -37, dy: 0 }]);
  });

  it('turns to the other side at the edge of the map', () => {
    expect(arrangeNames([name('hama', 380, 150)], room, [], 1)).toMatchObject([{ id: 'hama', dx: -37 }]);
  });

  it('turns away from an obstacle', () => {
    const panel: Box = { left: 210, top: 0, right: 400, bottom: 300 };
    expect(arrangeNames([name('hama', 200, 150)], room, [panel], 1)).toMatchObject([{ id: 'hama', dx: -37 }]);
  });

  it('leaves out the less important of two places in one spot, dot and name together', () => {
    const arranged = arrangeNames([name('hama', 200, 150), name('suburb', 203, 150)], room, [], 1);
    expect(arranged.map(({ id }) => id)).toEqual(['hama']);
  });

  it('keeps the name of the selected place though its dot touches something', () => {
    const label: Box = { left: 195, top: 145, right: 240, bottom: 155 };
    const selected = { ...name('hama', 200, 150), isKept: true };
    expect(arrangeNames([name('hama', 200, 150)], room, [label], 1)).toEqual([]);
    expect(arrangeNames([selected], room, [label], 1)).toMatchObject([{ id: 'hama', dx: -37, dy: 0 }]);
  });

  it('keeps the name of the selected place inside the room where nothing is free', () => {
    const selected = { ...name('hama', 390, 150), isKept: true };
    expect(arrangeNames([selected], room, [room], 1)).toMatchObject([{ id: 'hama', dx: -37, dy: 0 }]);
  });

  it('lets nothing touch anything, whatever it is given', () => {
    const names = fc.array(fc.record({ x: fc.nat(400), y: fc.nat(300), width: fc.integer({ min: 5, max: 120 }) }));
    const box = fc.record({
      left: fc.nat(380),
      top: fc.nat(280),
      width: fc.integer({ min: 1, max: 200 }),
      height: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(names, fc.array(box.map(boxOf), { maxLength: 4 }), (given, obstacles) => {
        const toArrange = given.map((one, index) => ({ ...one, id: String(index), height: 14, reach: 7 }));
        const arranged = arrangeNames(toArrange, room, obstacles, 1);
        const groups = [...obstacles.map((obstacle) => [obstacle]), ...arranged.map(({ boxes }) => boxes)];
        const own = new Set(obstacles);
        for (const [index, group] of groups.entries()) {
          for (const other of groups.slice(index + 1).flat()) {
            if (own.has(other)) continue;
            expect(group.some((one) => overlap(one, other))).toBe(false);
          }
        }
      }),
    );
  });
});
