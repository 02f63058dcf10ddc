import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { basemapTopology, controlTopology } from '#data/schemas/topology.ts';
import { DataError } from './DataError.ts';
import { parse } from './parse.ts';

/** A square of two arcs, over which one ground lies. */
function control() {
  return {
    type: 'Topology',
    transform: { scale: [1, 1], translate: [36, 35] },
    arcs: [
      [
        [0, 0],
        [1, 0],
        [0, 1],
      ],
      [
        [1, 1],
        [-1, 0],
        [0, -1],
      ],
    ] as unknown[],
    weights: '55',
    bases: [-1, -1],
    objects: {
      'assessment/2024-12-04': {
        type: 'GeometryCollection',
        geometries: [
          {
            type: 'Polygon',
            arcs: [[0, 1]] as unknown,
            properties: { status: 'held', actor: 'red', against: null, areaKm2: 1 as unknown },
          },
        ],
      },
    },
  };
}

type Control = ReturnType<typeof control>;
const ground = ({ objects }: Control) => {
  const [geometry] = objects['assessment/2024-12-04'].geometries;
  if (!geometry) throw new Error('the example has a ground');
  return geometry;
};

const FAULTS: readonly (readonly [string, (topology: Control) => unknown, RegExp])[] = [
  ['a reference to no arc', (topology) => (ground(topology).arcs = [[0, 7]]), /no arc 7/],
  ['a reference backwards to no arc', (topology) => (ground(topology).arcs = [[0, ~7]]), /no arc -8/],
  ['half an arc', (topology) => (ground(topology).arcs = [[0.5]]), /not a row of arcs/],
  ['a vertex without weight', (topology) => (topology.weights = '5'), /weights: not one for each inner vertex/],
  ['a weight too many', (topology) => (topology.weights = '555'), /weights: not one for each inner vertex/],
  ['a weight that is no digit', (topology) => (topology.weights = '5!'), /weights/],
  ['an arc without basis', (topology) => topology.bases.pop(), /bases: not one for each arc/],
  ['an open ring', (topology) => (ground(topology).arcs = [[0]]), /a ring that is not closed/],
  ['a broken ring', (topology) => (ground(topology).arcs = [[0, 0]]), /a line that is broken/],
  ['a ring of nothing', (topology) => (ground(topology).arcs = [[]]), /a line without an arc/],
  ['an arc of one position', (topology) => (topology.arcs[0] = [[0, 0]]), /arcs\.0: not a line on the globe/],
  [
    'an arc off the globe',
    (topology) =>
      (topology.arcs[0] = [
        [0, 0],
        [900, 0],
      ]),
    /arcs\.0: not a line on the globe/,
  ],
  [
    'an infinite position',
    (topology) =>
      (topology.arcs[0] = [
        [0, 0],
        [Infinity, 0],
      ]),
    /arcs\.0.*finite/,
  ],
  ['a position of one number', (topology) => (topology.arcs[0] = [[0], [1]]), /arcs\.0.*pairs/],
  ['an infinite scale', (topology) => (topology.transform.scale = [Infinity, 1]), /transform\.scale\.0.*finite/],
  ['an infinite area', (topology) => (ground(topology).properties.areaKm2 = Infinity), /areaKm2.*finite/],
  ['ground that is a line', (topology) => (ground(topology).type = 'LineString'), /geometries\.0\.type/],
];

describe('the control topology', () => {
  it('is read where it is sound', () => {
    expect(parse('x.json', controlTopology, control()).arcs).toHaveLength(2);
  });

  it.each(FAULTS)('is refused for %s, with its place', (_, spoil, message) => {
    const topology = control();
    spoil(topology);
    expect(() => parse('x.json', controlTopology, topology)).toThrow(DataError);
    expect(() => parse('x.json', controlTopology, topology)).toThrow(message);
  });

  it('has its weights by arcs', () => {
    const topology = control();
    topology.arcs.splice(1, 1, [
      [1, 1],
      [-1, 0],
      [0, -1],
      [0, 0],
    ]);
    topology.weights = '567';
    expect(parse('x.json', controlTopology, topology).weights).toEqual(['5', '67']);
  });

  it('may lead along an arc backwards', () => {
    const topology = control();
    ground(topology).arcs = [[~1, ~0]];
    expect(() => parse('x.json', controlTopology, topology)).not.toThrow();
  });
});

it.each([
  ['control.topo.json', controlTopology],
  ['basemap.topo.json', basemapTopology],
])('%s as published is read', (file, schema) => {
  const published = JSON.parse(readFileSync(`public/geo/syria-2024/${file}`, 'utf8'));
  expect(() => parse(file, schema, published)).not.toThrow();
});
