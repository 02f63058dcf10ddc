import { describe, expect, it } from 'vitest';
import type { GroundProperties } from '#domain/ground.ts';
import type { ActorId } from '#domain/ids.ts';
import type { ControlPart, ControlTopology } from './controlTopology.ts';
import { joinPart } from './joinPart.ts';

const properties: GroundProperties = { status: 'held', actor: 'red' as ActorId, against: null, areaKm2: 1 };
const transform = { scale: [1, 1], translate: [0, 0] } as ControlTopology['transform'];

/** Half of a unit square; the other half of its rim comes with the part. */
const base = {
  type: 'Topology',
  transform,
  arcs: [
    [
      [0, 0],
      [1, 0],
      [0, 1],
    ],
  ],
  weights: ['5'],
  bases: [3],
  objects: {},
} as unknown as ControlTopology;

const part = {
  ...base,
  firstArc: 1,
  arcs: [
    [
      [1, 1],
      [-1, 0],
      [0, -1],
    ],
  ],
  weights: ['7'],
  bases: [-1],
  objects: {
    'government/2024-12-04': {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[0, 1]], properties }],
    },
  },
} as unknown as ControlPart;

describe('joinPart', () => {
  it('adds layers and arcs, and leaves the topology as it was', () => {
    const joined = joinPart('part.json', base, part);
    expect(joined).toMatchObject({ weights: ['5', '7'], bases: [3, -1], objects: part.objects });
    expect(joined.arcs).toEqual([...base.arcs, ...part.arcs]);
    expect(base.arcs).toHaveLength(1);
  });

  it('keeps the numbers of arcs whose part has not come', () => {
    const late = joinPart('part.json', base, { ...part, firstArc: 3, objects: {} });
    expect(late.arcs.map(({ length }) => length)).toEqual([3, 0, 0, 3]);
    expect(joinPart('part.json', late, part).arcs.map(({ length }) => length)).toEqual([3, 3, 0, 3]);
  });

  it.each([
    ['arcs that are there', { ...part, firstArc: 0 }, /firstArc: arcs that are there already/],
    ['another grid', { ...part, transform: { ...transform, scale: [2, 2] } }, /transform: another grid/],
    ['arcs that have not come', { ...part, firstArc: 2 }, /no arc 1/],
  ])('refuses %s', (_, other, message) => {
    expect(() => joinPart('part.json', base, other as ControlPart)).toThrow(message);
  });
});
