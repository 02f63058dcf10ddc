import type { GeoJsonObject } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '#domain/place.ts';
import { splitArcs } from './splitArcs.ts';

/** Two squares side by side with a line of five stretches between them, on the published grid: four of four to six kilometres, one of one. */
const [west, middle, east, step] = [367_000, 368_000, 369_000, 500];
const between = [0, 1, 1.2, 2, 3, 4].map((index) => [middle, 350_000 + index * step]);
const ring = (points: number[][]) => ({ type: 'Polygon' as const, coordinates: [[...points, points[0] as number[]]] });
const top = 350_000 + 4 * step;
const left = ring([[west, 350_000], ...between, [west, top]]);
const right = ring([[east, 350_000], [east, top], ...between.toReversed()]);
const atoms = topology({
  atoms: { type: 'GeometryCollection', geometries: [left, right] } as GeoJsonObject,
}) as unknown as Topology;

const inner = (arc: number) => {
  const line = atoms.arcs[arc] as number[][];
  return line.every(([x]) => x === middle);
};
const isNorth = ([, lat]: LonLat) => lat > 35.1;

function rings(one: Topology) {
  const areas = (one.objects.atoms as GeometryCollection).geometries;
  return areas.map((area) => JSON.stringify((feature(one, area) as { geometry: unknown }).geometry));
}

describe('splitArcs', () => {
  const { topology: split, bases } = splitArcs(atoms, (arc) =>
    inner(arc) ? (point) => (isNorth(point) ? 'reported' : 'interpolated') : undefined,
  );

  it('cuts a line where its basis changes, and leaves the areas as they were', () => {
    expect(split.arcs).toHaveLength(atoms.arcs.length + 1);
    expect(rings(split)).toEqual(rings(atoms));
  });

  it('names the basis of each piece, and none for the border', () => {
    expect(bases.filter((basis) => basis !== null).sort()).toEqual(['interpolated', 'reported']);
    expect(bases).toHaveLength(split.arcs.length);
  });

  it('does not fray a line into pieces shorter than three kilometres', () => {
    const short = splitArcs(atoms, (arc) =>
      inner(arc) ? ([, lat]) => (lat > 35.05 && lat < 35.06 ? 'reported' : 'interpolated') : undefined,
    );
    expect(short.topology.arcs).toHaveLength(atoms.arcs.length);
  });
});
