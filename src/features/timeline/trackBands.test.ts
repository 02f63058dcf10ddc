import { describe, expect, it } from 'vitest';
import { areaRows } from '#domain/areas.ts';
import { addDays, day } from '#domain/days.ts';
import type { ActorId } from '#domain/ids.ts';
import { bandLabels } from './bandLabels.ts';
import { trackBands } from './trackBands.ts';

const red = 'red' as ActorId;
const green = 'green' as ActorId;

function trackDay(index: number, redKm2: number, greenKm2: number, unknownKm2 = 0) {
  const ground = { against: null, actor: null };
  return {
    date: addDays(day('2024-03-01'), index),
    rows: areaRows(
      [
        { ...ground, status: 'held', actor: red, areaKm2: redKm2 },
        { ...ground, status: 'held', actor: green, areaKm2: greenKm2 },
        { ...ground, status: 'unknown', areaKm2: unknownKm2 },
      ],
      [red, green],
    ),
  };
}

describe('trackBands', () => {
  it('stacks the first actor at the bottom and unknown ground on top', () => {
    const bands = trackBands([trackDay(0, 50, 30, 20)], [red, green]);
    expect(bands.map(({ key, steps }) => [key, steps])).toEqual([
      ['held/red', [{ x: 0, from: 0, to: 0.5 }]],
      ['held/green', [{ x: 0, from: 0.5, to: 0.8 }]],
      ['unknown/', [{ x: 0, from: 0.8, to: 1 }]],
    ]);
  });

  it('leaves days without a layer empty', () => {
    const bands = trackBands([trackDay(0, 1, 0), trackDay(4, 1, 0)], [red]);
    expect(bands[0]?.steps.map(({ x }) => x)).toEqual([0, 4]);
  });

  it('has nothing to draw before there are days', () => {
    expect(trackBands([], [red])).toEqual([]);
  });
});

describe('bandLabels', () => {
  it('writes a name where its band is widest, and none where it is thin', () => {
    const days = Array.from({ length: 20 }, (_, index) => trackDay(index, index < 10 ? 90 : 40, index < 10 ? 10 : 60));
    const labels = bandLabels(trackBands(days, [red, green]), (actor) => [actor], 1);
    expect(labels.map(({ actor, x }) => [actor, x < 10])).toEqual([
      [red, true],
      [green, false],
    ]);
  });

  it('writes no name into a stretch with a gap', () => {
    const days = [0, 2, 4, 6, 8, 10, 12, 14, 16].map((index) => trackDay(index, 1, 0));
    expect(bandLabels(trackBands(days, [red]), (actor) => [actor], 1)).toEqual([]);
  });

  it('writes a name only where it holds, and takes the next one where it does not fit', () => {
    const days = Array.from({ length: 12 }, (_, index) => trackDay(index, index < 6 ? 50 : 90, 10));
    const namesOf = (_: ActorId, x: number) => [x < 6 ? 'short' : 'much longer', 'R'];
    const write = (daysPerLetter: number) =>
      bandLabels(trackBands(days, [red]), namesOf, daysPerLetter).map(({ text, x }) => [text, x]);
    expect(write(0.5)).toEqual([['much longer', 9]]);
    expect(write(1)).toEqual([['short', 2.5]]);
    expect(write(2)).toEqual([['R', 8]]);
  });
});
