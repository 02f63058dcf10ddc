import { describe, expect, it } from 'vitest';
import { arcWeights } from './arcWeights.ts';

describe('arcWeights', () => {
  it('weighs inner vertices by their triangle: 8 to the power of the digit, in squared steps', () => {
    // Triangles of 100, that is between 8² and 8³, and of half a step.
    expect(
      arcWeights([
        [
          [0, 0],
          [20, 10],
          [0, -10],
        ],
        [
          [0, 0],
          [1, 1],
          [1, 0],
        ],
      ]),
    ).toEqual(['2', '0']);
  });

  it('lets no vertex go before one that weighs less', () => {
    const [weights] = arcWeights([
      [
        [0, 0],
        [100, 1],
        [100, 90],
        [100, -90],
        [100, -1],
      ],
    ]);
    const levels = [...(weights ?? '')].map((digit) => Number.parseInt(digit, 36));
    expect(levels).toHaveLength(3);
    expect(levels[1]).toBeGreaterThanOrEqual(Math.max(levels[0] ?? 0, levels[2] ?? 0));
  });

  it('has none for an arc of two ends', () => {
    expect(
      arcWeights([
        [
          [0, 0],
          [5, 5],
        ],
      ]),
    ).toEqual(['']);
  });
});
