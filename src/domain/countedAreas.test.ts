import { describe, expect, it } from 'vitest';
import type { AreaRow } from './areas.ts';
import type { Control, ControlStatus } from './control.ts';
import { countedAreas } from './countedAreas.ts';
import type { ActorId } from './ids.ts';

const control = (status: ControlStatus, actor: string | null) =>
  ({ status, actor: actor as ActorId | null }) satisfies Pick<Control, 'status' | 'actor'>;
const row = (status: ControlStatus, actor: string | null) =>
  ({ ...control(status, actor), areaKm2: 10, share: 0.1 }) as AreaRow;

const counts = (rows: readonly AreaRow[], ...controls: Parameters<typeof countedAreas>[1]) =>
  countedAreas(rows, controls).map(({ status, actor, areaKm2, placeCount }) => [status, actor, areaKm2, placeCount]);

describe('countedAreas', () => {
  it('counts held and claimed places to their actors', () => {
    const rows = [row('held', 'red'), row('held', 'green'), row('asserted', 'green')];
    expect(counts(rows, control('held', 'red'), control('held', 'red'), control('asserted', 'green'))).toEqual([
      ['held', 'red', 10, 2],
      ['held', 'green', 10, 0],
      ['asserted', 'green', 10, 1],
    ]);
  });

  it('counts contested places together, and unknown ones with those of which nothing is said', () => {
    const rows = [row('contested', null), row('unknown', null)];
    const places = [control('contested', 'red'), control('contested', 'green'), control('unknown', null), undefined];
    expect(counts(rows, ...places)).toEqual([
      ['contested', null, 10, 2],
      ['unknown', null, 10, 2],
    ]);
  });

  it('keeps places whose kind has no ground', () => {
    expect(counts([], control('contested', 'red'), control('held', 'green'))).toEqual([
      ['contested', null, 0, 1],
      ['held', 'green', 0, 1],
    ]);
  });
});
