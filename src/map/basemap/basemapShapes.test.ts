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

function rowsOf(className: string) {
  return shapes.find((candidate) => candidate.className === className)?.rows;
}

it('draws each class of road by itself, with its casing below', () => {
  expect(rowsOf('road-casing road-motorway')).toEqual(rowsOf('road road-motorway'));
  expect(rowsOf('road road-motorway')).toEqual([[1]]);
  const order = shapes.map(({ className }) => className);
  expect(order.indexOf('road-casing road-motorway')).toBeLessThan(order.indexOf('road road-local'));
});

it('draws the border as land below and as a line above everything', () => {
  expect(shapes.find(({ className }) => className === 'land')).toMatchObject({ pane: 'land', rows: [[0]] });
  expect(shapes.at(-1)).toMatchObject({ className: 'border', pane: 'lines' });
});

it('leaves empty what a basemap lacks', () => {
  expect(rowsOf('governorate')).toEqual([]);
});
