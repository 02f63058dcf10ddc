import type { Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import { basemapShapes } from './basemapShapes.ts';

const basemap: Topology = {
  type: 'Topology',
  arcs: [
    [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 0],
    ],
    [
      [0, 1],
      [1, 1],
    ],
    [
      [0, 2],
      [1, 2],
    ],
  ],
  objects: {
    border: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]] }] },
    roads: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'LineString', arcs: [1], properties: { class: 'motorway' } },
        { type: 'LineString', arcs: [2], properties: { class: 'local' } },
      ],
    },
  },
};

const shapes = basemapShapes(basemap);

function linesOf(className: string) {
  const shape = shapes.find((candidate) => candidate.className === className);
  return shape && 'lines' in shape ? shape.lines : undefined;
}

it('draws each class of road by itself, with its casing below', () => {
  expect(linesOf('road-casing road-motorway')).toEqual(linesOf('road road-motorway'));
  expect(linesOf('road road-motorway')).toHaveLength(1);
  const order = shapes.map(({ className }) => className);
  expect(order.indexOf('road-casing road-motorway')).toBeLessThan(order.indexOf('road road-local'));
});

it('draws the border as land below and as a line above everything', () => {
  expect(shapes.find(({ className }) => className === 'land')).toMatchObject({ pane: 'land' });
  expect(shapes.at(-1)).toMatchObject({ className: 'border', pane: 'lines' });
});

it('leaves empty what a basemap lacks', () => {
  expect(linesOf('governorate')).toEqual([]);
});
