import { describe, expect, it } from 'vitest';
import { crossingsOf } from './crossings.ts';

describe('crossingsOf', () => {
  it('finds lines that cross', () => {
    expect(
      crossingsOf([
        [
          [0, 0],
          [10, 10],
        ],
        [
          [0, 10],
          [10, 0],
        ],
      ]),
    ).toEqual([[0, 1]]);
  });

  it('finds a line that touches the inside of another', () => {
    expect(
      crossingsOf([
        [
          [0, 0],
          [10, 0],
        ],
        [
          [5, 0],
          [5, 10],
        ],
      ]),
    ).toEqual([[0, 1]]);
  });

  it('finds a line that crosses itself', () => {
    expect(
      crossingsOf([
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [5, -5],
        ],
      ]),
    ).toEqual([[0, 0]]);
  });

  it('finds a line that turns back on itself', () => {
    expect(
      crossingsOf([
        [
          [0, 0],
          [10, 0],
          [5, 0],
        ],
      ]),
    ).toEqual([[0, 0]]);
  });

  it('lets lines meet at their ends', () => {
    expect(
      crossingsOf([
        [
          [0, 0],
          [10, 0],
          [20, 0],
        ],
        [
          [20, 0],
          [20, 10],
        ],
        [
          [20, 0],
          [30, -10],
        ],
      ]),
    ).toEqual([]);
  });
});
