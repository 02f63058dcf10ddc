import { describe, expect, it } from 'vitest';
import { areaRows } from './areas.ts';
import type { GroundProperties } from './ground.ts';
import type { ActorId } from './ids.ts';

const red = 'red' as ActorId;
const green = 'green' as ActorId;

function ground(part: Partial<GroundProperties>): GroundProperties {
  return { status: 'held', actor: red, against: null, areaKm2: 10, ...part };
}

const grounds = [
  ground({ status: 'unknown', actor: null, areaKm2: 20 }),
  ground({ status: 'asserted', actor: green, against: red, areaKm2: 5 }),
  ground({ status: 'contested', actor: red, against: green, areaKm2: 4 }),
  ground({ status: 'contested', actor: green, against: red, areaKm2: 1 }),
  ground({ actor: green, areaKm2: 20 }),
  ground({ areaKm2: 30 }),
  ground({ areaKm2: 20, stale: true }),
];

describe('areaRows', () => {
  it('has a row for each holder, one for contested, one for each claimant, one for unknown', () => {
    const rows = areaRows(grounds, [red, green]);
    expect(rows.map(({ status, actor, areaKm2 }) => [status, actor, areaKm2])).toEqual([
      ['held', red, 50],
      ['held', green, 20],
      ['contested', null, 5],
      ['asserted', green, 5],
      ['unknown', null, 20],
    ]);
  });

  it('has shares that add up to the whole', () => {
    const sum = areaRows(grounds, []).reduce((total, { share }) => total + share, 0);
    expect(sum).toBeCloseTo(1, 12);
  });

  it('takes the largest stretch as the sample', () => {
    const contested = areaRows(grounds, []).find(({ status }) => status === 'contested');
    expect(contested?.sample.actor).toBe(red);
  });

  it('follows the order of actors that it is given', () => {
    expect(areaRows(grounds, [green, red])[0]?.actor).toBe(green);
  });

  it('has no row for what has no ground', () => {
    expect(areaRows([ground({ areaKm2: 0 })], [])).toEqual([]);
  });
});
