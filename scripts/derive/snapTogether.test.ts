import { describe, expect, it } from 'vitest';
import type { GridPoint } from './clip.ts';
import { snapTogether } from './snapTogether.ts';

/** Published units as points of the working grid. */
const at = (x: number, y: number): GridPoint => [Math.round(x * 100), Math.round(y * 100)];

describe('snapTogether', () => {
  it('brings to one point what two neighbours rounded differently', () => {
    const a = [[[at(0, 0), at(10.49, 0), at(10.49, 10), at(0, 10)]]];
    const b = [[[at(10.51, 0), at(20, 0), at(20, 10), at(10.51, 10)]]];
    const [first, second] = snapTogether([a, b]);
    expect(first?.[0]?.[0]?.[1]).toEqual([10, 0]);
    expect(second?.[0]?.[0]?.[0]).toEqual([10, 0]);
  });

  it('gives an edge the corner of a neighbour that lies on it', () => {
    const wide = [[[at(0, 0), at(100, 0), at(100, 50), at(0, 50)]]];
    const narrow = [[[at(0, 50), at(40, 50), at(40, 90), at(0, 90)]]];
    const [first] = snapTogether([wide, narrow]);
    expect(first?.[0]?.[0]).toContainEqual([40, 50]);
  });

  it('leaves out what collapses on the published grid', () => {
    expect(snapTogether([[[[at(0, 0), at(0.2, 0), at(0.2, 0.2)]]]])).toEqual([[]]);
  });
});
