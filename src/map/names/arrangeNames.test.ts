import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, overlap } from '#map/camera/freeRectangle.ts';
import { arrangeNames, type NameToArrange, sidesFrom } from './arrangeNames.ts';

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

describe('sides', () => {
  it('lets a name give way where its one side is taken', () => {
    const label: Box = { left: 210, top: 140, right: 260, bottom: 160 };
    const settled = { ...name('hama', 200, 150), sides: [0] };
    expect(arrangeNames([settled], room, [], 1)).toMatchObject([{ id: 'hama', dx: 37, side: 0 }]);
    expect(arrangeNames([settled], room, [label], 1)).toEqual([]);
  });

  it('tries the given side first, and then all others once', () => {
    expect(sidesFrom(3)).toEqual([3, 0, 1, 2, 4, 5, 6, 7]);
  });
});

/** What a day does to settled names: some become first, the others stay or give way. */
it('moves no settled name, whichever others come first', () => {
  const names = fc.uniqueArray(fc.record({ x: fc.nat(400), y: fc.nat(300), width: fc.integer({ min: 5, max: 120 }) }), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(names, fc.array(fc.nat(39)), (given, changed) => {
      const all = given.map((one, index): NameToArrange => ({ ...one, id: String(index), height: 14, reach: 7 }));
      const settled = new Map(arrangeNames(all, room, [], 1).map((one) => [one.id, one]));
      const isFirst = ({ id }: NameToArrange) => changed.includes(Number(id));
      const wanted = [...all.filter(isFirst), ...all.filter((one) => !isFirst(one) && settled.has(one.id))];
      const today = wanted.map((one) => {
        const side = settled.get(one.id)?.side;
        return side === undefined ? one : { ...one, sides: [side] };
      });
      for (const { id, dx, dy } of arrangeNames(today, room, [], 1)) {
        const before = settled.get(id);
        if (before) expect({ dx, dy }).toEqual({ dx: before.dx, dy: before.dy });
      }
    }),
  );
});
