import { describe, expect, it } from 'vitest';
import type { Box } from '#map/camera/freeRectangle.ts';
import { arrangeEvents, type MarkToArrange } from './arrangeEvents.ts';

const ROOM: Box = { left: 0, top: 0, right: 400, bottom: 400 };
const APART = 24;

function mark(key: string, x: number, y: number, reaches: number[] = []): MarkToArrange {
  return { key, x, y, size: 20, reaches };
}

function boxRound(x: number, y: number, half: number): Box {
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

describe('arrangeEvents', () => {
  it('puts a mark on its point', () => {
    expect(arrangeEvents([mark('a', 100, 100)], ROOM, [], APART)).toEqual([{ key: 'a', dx: 0, dy: 0, isOnDot: false }]);
  });

  it('leaves out a mark that would cover a name, a panel or the edge', () => {
    expect(arrangeEvents([mark('a', 100, 100)], ROOM, [boxRound(105, 100, 4)], APART)).toEqual([]);
    expect(arrangeEvents([mark('a', 395, 100)], ROOM, [], APART)).toEqual([]);
  });

  it('puts the mark of a named place beside its dot, on a side that is free', () => {
    const dot = boxRound(100, 100, 7);
    const [beside] = arrangeEvents([mark('a', 100, 100, [18])], ROOM, [dot], APART);
    expect(Math.hypot(beside?.dx ?? 0, beside?.dy ?? 0)).toBeGreaterThan(17);
    const above = { left: 0, top: 0, right: 400, bottom: 92 };
    const [below] = arrangeEvents([mark('a', 100, 100, [18])], ROOM, [dot, above], APART);
    expect(below?.dy).toBeGreaterThanOrEqual(0);
  });

  it('goes further off only where the nearer spots are taken', () => {
    const [near] = arrangeEvents([mark('a', 100, 100, [18, 27])], ROOM, [boxRound(100, 100, 7)], APART);
    const [far] = arrangeEvents([mark('a', 100, 100, [18, 27])], ROOM, [boxRound(100, 100, 15)], APART);
    expect(Math.hypot(near?.dx ?? 0, near?.dy ?? 0)).toBeCloseTo(18, 5);
    expect(Math.hypot(far?.dx ?? 0, far?.dy ?? 0)).toBeCloseTo(27, 5);
  });

  it('stands on the dot of its place where there is no room beside it', () => {
    const crowd = [boxRound(100, 100, 40)];
    const dotted = { ...mark('a', 100, 100, [18]), hasDot: true };
    expect(arrangeEvents([dotted], ROOM, crowd, APART)).toEqual([{ key: 'a', dx: 0, dy: 0, isOnDot: true }]);
    expect(arrangeEvents([dotted, { ...dotted, key: 'b', x: 110 }], ROOM, crowd, APART).length).toBe(1);
    expect(arrangeEvents([mark('a', 100, 100, [18])], ROOM, crowd, APART)).toEqual([]);
  });

  it('keeps marks apart, and the more important one', () => {
    const both = [mark('first', 100, 100), mark('second', 121, 100)];
    expect(arrangeEvents(both, ROOM, [], 20).map(({ key }) => key)).toEqual(['first', 'second']);
    expect(arrangeEvents(both, ROOM, [], APART).map(({ key }) => key)).toEqual(['first']);
  });
});
