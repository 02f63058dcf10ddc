import { expect, it } from 'vitest';
import { labelsThatFit } from './labelsThatFit.ts';

const label = (at: number, width: number) => ({ at, width });

it('keeps labels that stand clear of one another, in their order', () => {
  const labels = [label(20, 4), label(3, 4), label(7, 4)];
  expect(labelsThatFit(labels)).toEqual(labels);
});

it('leaves out what would lie over a label before it, and nothing for the sake of what was left out', () => {
  expect(labelsThatFit([label(10, 4), label(13, 4), label(16, 4)])).toEqual([label(10, 4), label(16, 4)]);
});
