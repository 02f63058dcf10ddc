import { describe, expect, it } from 'vitest';
import type { ControlTopology } from '#data/controlTopology.ts';
import { decodeLayer } from '#data/decodeLayer.ts';
import { joinPart } from '#data/joinPart.ts';
import { addDays, day, daysOf } from '#domain/days.ts';
import type { GroundProperties } from '#domain/ground.ts';
import type { ActorId, LensId } from '#domain/ids.ts';
import type { Lens } from '#domain/manifest.ts';
import { controlParts } from './controlParts.ts';

const FIRST = day('2023-01-01');
const main = 'assessment' as LensId;
const other = 'government' as LensId;
const lenses = [main, other].map((id) => ({ id }) as Lens);

/** Squares in a row: each day shows the first and one that changes each day; the other lens a third of its own. */
function squares(count: number, hasOther: boolean): ControlTopology {
  const properties: GroundProperties = { status: 'held', actor: 'red' as ActorId, against: null, areaKm2: 1 };
  const ground = (arc: number) => ({ type: 'Polygon' as const, arcs: [[arc]], properties });
  const layer = (...arcs: number[]) => ({ type: 'GeometryCollection' as const, geometries: arcs.map(ground) });
  const days = daysOf(FIRST, addDays(FIRST, count - 1));
  const mine = days.map((date, index) => [`${main}/${date}`, layer(0, index + 1)] as const);
  const told = days.map((date, index) => [`${other}/${date}`, layer(index + 1, count + 1)] as const);
  const arcs = Array.from({ length: count + 2 }, (_, index) => [
    [index * 2, 0],
    [1, 0],
    [0, 1],
    [-1, 0],
    [0, -1],
  ]);
  return {
    type: 'Topology',
    transform: { scale: [0.0001, 0.0001], translate: [0, 0] },
    arcs,
    weights: arcs.map(() => '000'),
    bases: arcs.map(() => 0),
    objects: Object.fromEntries(hasOther ? [...mine, ...told] : mine),
  };
}

const geometries = (topology: ControlTopology, lens: LensId, date: typeof FIRST) =>
  decodeLayer('x', topology, lens, date).grounds.map(({ geometry }) => geometry.coordinates);

describe('controlParts', () => {
  it('is one file for a month of one lens', () => {
    const topology = squares(36, false);
    const { control, parts } = controlParts(topology, { lenses, openingDay: FIRST });
    expect(parts).toEqual([]);
    expect(control).toEqual(expect.objectContaining({ arcs: expect.objectContaining({ length: 37 }) }));
  });

  it('divides 400 days into periods, the one of the opening day first', () => {
    const openingDay = addDays(FIRST, 250);
    const { control, parts } = controlParts(squares(400, true), { lenses, openingDay });
    const days = Object.keys(control.objects);
    expect([days[0], days.at(-1)]).toEqual([`${main}/2023-07-20`, `${main}/2023-10-27`]);
    expect(parts.map(({ path }) => path)).toEqual([
      'control-2023-01-01.topo.json',
      'lenses-2023-01-01.topo.json',
      'control-2023-04-11.topo.json',
      'lenses-2023-04-11.topo.json',
      'lenses-2023-07-20.topo.json',
      'control-2023-10-28.topo.json',
      'lenses-2023-10-28.topo.json',
    ]);
  });

  it('writes no arc twice, and gives back every layer when the parts are joined in any order', () => {
    const whole = squares(400, true);
    const { control, parts } = controlParts(whole, { lenses, openingDay: FIRST });
    const arcs = [control, ...parts.map(({ topology }) => topology)].flatMap((one) => one.arcs);
    expect(arcs).toHaveLength(whole.arcs.length);
    const joined = parts.toReversed().reduce((sum, { path, topology }) => joinPart(path, sum, topology), control);
    for (const lens of [main, other]) {
      for (const date of [FIRST, addDays(FIRST, 399), addDays(FIRST, 123)]) {
        expect(geometries(joined, lens, date)).toEqual(geometries(whole, lens, date));
      }
    }
  });
});
