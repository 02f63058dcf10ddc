import { describe, expect, it } from 'vitest';
import { awayFromMarks } from './awayFromMarks.ts';

const FREE = { left: 0, top: 0, right: 300, bottom: 300 };
const ZOOM = { left: 10, top: 200, right: 54, bottom: 290 };

function boxAt(x: number, y: number) {
  return { left: x - 16, top: y - 16, right: x + 16, bottom: y + 16 };
}

describe('awayFromMarks', () => {
  it('leaves alone what lies under no mark', () => {
    expect(awayFromMarks(boxAt(150, 150), [ZOOM], FREE)).toEqual({ x: 0, y: 0 });
  });

  it('goes the shortest way out', () => {
    expect(awayFromMarks(boxAt(50, 250), [ZOOM], FREE)).toEqual({ x: 20, y: 0 });
    expect(awayFromMarks(boxAt(20, 190), [ZOOM], FREE)).toEqual({ x: 0, y: -6 });
  });

  it('goes neither out of the free rectangle nor under another mark', () => {
    expect(awayFromMarks(boxAt(18, 280), [ZOOM], FREE)).toEqual({ x: 52, y: 0 });
    const beside = { ...ZOOM, left: 60, right: 100 };
    expect(awayFromMarks(boxAt(50, 250), [ZOOM, beside], FREE)).toEqual({ x: 0, y: -66 });
  });

  it('stays where there is no way out', () => {
    const narrow = { ...FREE, right: 60, top: 190 };
    expect(awayFromMarks(boxAt(30, 250), [ZOOM], narrow)).toEqual({ x: 0, y: 0 });
  });
});
