import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joinedArcs } from './joinedArcs.ts';

const arc = (...line: readonly (readonly number[])[]) => ({ line });

/** A row of three arcs in no order, one of them reversed; a fourth that only crosses it; a fifth far away. */
const west = arc([0, 0], [1, 0]);
const middle = arc([2, 0], [1.5, 1], [1, 0]);
const east = arc([2, 0], [3, 0]);
const across = arc([1.5, 2], [1.5, 1], [1.5, -1]);
const far = arc([9, 9], [8, 8]);

it('goes on to both sides as far as one end meets another, whichever way the lines run', () => {
  const lines = [far, east, across, west, middle];
  for (const one of [east, west, middle]) {
    expect(joinedArcs(lines, lines.indexOf(one))).toEqual([east, west, middle]);
  }
});

it('is the line alone where none of its ends is the end of another', () => {
  expect(joinedArcs([far, across, west], 1)).toEqual([across]);
});

it('goes round a closed line', () => {
  const ring = arc([0, 0], [1, 1], [0, 0]);
  expect(joinedArcs([ring, west, far], 0)).toEqual([ring, west]);
});

it('divides lines into groups: who is joined to one has the same group', () => {
  const end = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }));
  const lines = fc.array(
    fc.tuple(end, end).map((ends) => arc(...ends)),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(lines, fc.nat(), (all, pick) => {
      const from = pick % all.length;
      const group = joinedArcs(all, from);
      expect(group).toContain(all[from]);
      for (const one of group) expect(joinedArcs(all, all.indexOf(one))).toEqual(group);
    }),
  );
});
