import { describe, expect, it } from 'vitest';
import type { Arc } from './arcs.ts';
import type { GridPoint } from './clip.ts';
import { smoothArcs } from './smoothArcs.ts';

const inner = { forwards: 0, backwards: 1 };
function slope([from, to]: Arc): number {
  const [[x1, y1], [x2, y2]] = [from as GridPoint, to as GridPoint];
  return (y2 - y1) / (x2 - x1);
}

const never = () => new Uint8Array();

describe('smoothArcs', () => {
  it('cuts the corners of an inner line and keeps its ends', () => {
    const [line] = smoothArcs({
      arcs: [
        [
          [0, 0],
          [100, 0],
          [100, 100],
        ],
      ],
      sides: [inner],
      shownOn: never,
      fixed: new Set(),
    });
    expect(line?.[0]).toEqual([0, 0]);
    expect(line?.at(-1)).toEqual([100, 100]);
    expect(line).not.toContainEqual([100, 0]);
    expect(line?.length).toBeGreaterThan(3);
  });

  it('leaves the border as it is', () => {
    const border: Arc = [
      [0, 0],
      [100, 0],
      [100, 100],
    ];
    const sides = [{ forwards: 0, backwards: undefined }];
    expect(smoothArcs({ arcs: [border], sides, shownOn: never, fixed: new Set() })).toEqual([border]);
  });

  it('has no corner where only a line of another day ends', () => {
    const arcs: Arc[] = [
      [
        [0, 0],
        [100, 0],
      ],
      [
        [100, 0],
        [200, 60],
      ],
      [
        [100, 0],
        [100, -90],
      ],
    ];
    const shownOn = (arc: number) => Uint8Array.from(arc === 2 ? [0, 0, 1] : [1, 1, 0]);
    const [before, after, third] = smoothArcs({ arcs, sides: [inner, inner, inner], shownOn, fixed: new Set() });
    const joint = before?.at(-1);
    expect(after?.[0]).toEqual(joint);
    expect(third?.[0]).toEqual(joint);
    expect(slope(before?.slice(-2) as Arc)).toBeCloseTo(slope(after?.slice(0, 2) as Arc), 9);
  });
});
