import { feature } from 'topojson-client';
import { expect, it } from 'vitest';
import type { ControlTopology } from '#data/controlTopology.ts';
import { turnArcs } from './turnArcs.ts';

const properties = { status: 'held', actor: 'red', against: null, areaKm2: 1 };

/** Two triangles with a side in common, each of whose arcs begins where another ends, and an island of one arc. */
const topology = {
  type: 'Topology',
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [
    [
      [2, 0],
      [-1, 2],
      [0, 1],
      [0, 1],
    ],
    [
      [1, 4],
      [-1, -4],
      [2, 0],
    ],
    [
      [2, 0],
      [2, 0],
      [-3, 4],
    ],
    [
      [9, 9],
      [1, 0],
      [0, 1],
      [-1, -1],
    ],
  ],
  weights: ['12', '3', '4', '56'],
  bases: [0, 1, 2, 3],
  objects: {
    'assessment/2024-12-04': {
      type: 'GeometryCollection',
      geometries: [
        { type: 'MultiPolygon', arcs: [[[0, 1]], [[3]]], properties },
        { type: 'MultiPolygon', arcs: [[[~0, 2]]], properties },
      ],
    },
  },
} as unknown as ControlTopology;

it('lets arcs begin at the same points, and changes no ground', () => {
  const turned = turnArcs(topology);
  const starts = new Set(turned.arcs.map(([first]) => `${first}`));
  expect(starts.size).toBe(2);
  const shapes = ({ objects, ...rest }: ControlTopology) =>
    Object.values(objects).map((object) => feature({ ...rest, objects }, object));
  expect(shapes(turned)).toEqual(shapes(topology));
});

it('turns the weights with their arc, and leaves a ring as it is', () => {
  const { arcs, weights, bases } = turnArcs(topology);
  expect(weights).toEqual(['21', '3', '4', '56']);
  expect(bases).toEqual([0, 1, 2, 3]);
  expect(arcs[0]).toEqual([
    [1, 4],
    [0, -1],
    [0, -1],
    [1, -2],
  ]);
  expect(arcs[3]).toBe(topology.arcs[3]);
});
