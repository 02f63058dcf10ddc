import { describe, expect, it } from 'vitest';
import type { Control } from './control.ts';
import { day, daysOf } from './days.ts';
import { historyAsKnown, type KnownIndex, knownLayerName } from './knownIndex.ts';
import { actor, place } from './testClaims.ts';

const days = daysOf(day('2024-03-01'), day('2024-03-04'));
const held = (id: string, since: string): Control => ({
  status: 'held',
  actor: actor(id),
  against: null,
  since: day(since),
  reason: 'evidence',
  claims: [],
  assessment: null,
  evidenceOn: null,
});

/** Alpha fell on the 2nd, which was said on the 4th. */
const index: KnownIndex = {
  days,
  names: ['first', 'second', 'third'],
  layerOf: [[0], [0, 0], [0, 0, 0], [0, 1, 1, 2]],
  controls: [held('blue', '2024-03-01')],
  places: { [place('alpha')]: [[0, 2, 0, 3, 0]] },
};
const now = [
  { from: day('2024-03-01'), ...held('blue', '2024-03-01') },
  { from: day('2024-03-02'), ...held('red', '2024-03-02') },
];

describe('knownLayerName', () => {
  it('is the layer of a day as known on another', () => {
    expect(knownLayerName(index, day('2024-03-04'), day('2024-03-02'))).toBe('second');
    expect(knownLayerName(index, day('2024-03-03'), day('2024-03-02'))).toBe('first');
  });

  it('is none for a day after the day of knowledge, or off the map', () => {
    expect(knownLayerName(index, day('2024-03-02'), day('2024-03-03'))).toBeUndefined();
    expect(knownLayerName(index, day('2025-03-02'), day('2024-03-02'))).toBeUndefined();
  });
});

describe('historyAsKnown', () => {
  const told = (knownOn: string, id = 'alpha') =>
    historyAsKnown(index, place(id), now, day(knownOn)).map(({ from, actor: who }) => `${from} ${who}`);

  it('knows nothing of what was said later', () => {
    expect(told('2024-03-03')).toEqual(['2024-03-01 blue']);
  });

  it('knows on the last day what is known now', () => {
    expect(told('2024-03-04')).toEqual(['2024-03-01 blue', '2024-03-02 red']);
  });

  it('ends with the day of knowledge, and is as now where nothing was known otherwise', () => {
    expect(told('2024-03-01', 'beta')).toEqual(['2024-03-01 blue']);
    expect(told('2024-03-02', 'beta')).toEqual(['2024-03-01 blue', '2024-03-02 red']);
  });
});
