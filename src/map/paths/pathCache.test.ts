import { describe, expect, it } from 'vitest';
import type { ControlTopology } from '#data/controlTopology.ts';
import { createPathCache, pathCacheOf } from './pathCache.ts';
import { cornerAt, leastWeight } from './scaledArcs.ts';

/** Two halves of a square of 1,000 steps of the published grid at [36, 35]; a small corner stands out of the first half. */
const topology: ControlTopology = {
  type: 'Topology',
  transform: { scale: [0.0001, 0.0001], translate: [36, 35] },
  arcs: [
    [
      [0, 0],
      [500, 0],
      [2, 2],
      [498, -2],
      [0, 1000],
    ],
    [
      [1000, 1000],
      [-1000, 0],
      [0, -1000],
    ],
  ],
  weights: ['339', '9'],
  bases: [-1, -1],
  objects: {},
};
const vertices = (path: string) => path.split(/[ML ]/).filter(Boolean).length / 2;

describe('a path', () => {
  it('runs through the arcs of a ring, from the corner of the topology at the zoom', () => {
    const path = createPathCache().path(topology, [[0, 1]], 12, true);
    expect(path).toMatch(/^M-0\.4 -0\.3L145\.2 -0\.3 .* -0\.4 -0\.3Z$/);
    expect(vertices(path)).toBe(7);
    expect(cornerAt(topology, 12)).toEqual({ x: 629146, y: 415339 });
  });

  it('leaves out what is too small at a zoom, and keeps the ends of arcs', () => {
    const cache = createPathCache();
    expect(leastWeight(topology, 12)).toBeLessThan(3);
    expect(leastWeight(topology, 7)).toBeGreaterThan(3);
    expect(vertices(cache.path(topology, [[0, 1]], 7, true))).toBe(5);
  });

  it('leaves out of arcs without weights what lies less than a pixel from the vertex before, but for their ends', () => {
    const { weights: _, ...unweighted } = topology;
    const at = (zoom: number) => vertices(createPathCache().path(unweighted, [[0]], zoom, false));
    expect(at(11)).toBe(4);
    expect(at(12)).toBe(5);
    expect(at(0)).toBe(2);
  });

  it('is the same line backwards, so that neighbours meet', () => {
    const cache = createPathCache();
    const points = (path: string) => path.replace(/[MLZ]/g, ' ').trim().split(' ');
    const [there, back] = [[0], [~0]].map((row) => points(cache.path(topology, [row], 9, false)));
    const pairs = (list: string[] = []) => list.flatMap((x, index) => (index % 2 ? [] : [`${x} ${list[index + 1]}`]));
    expect(pairs(back)).toEqual(pairs(there).reverse());
  });

  it('is made once', () => {
    const cache = pathCacheOf(topology);
    cache.path(topology, [[0, 1]], 9, true);
    const { paths, characters } = cache.kept();
    pathCacheOf({ ...topology }).path(topology, [[0, 1]], 9, true);
    expect(cache.kept()).toMatchObject({ paths, characters });
  });
});

describe('the cache', () => {
  it('makes arcs ready as long as there is time, and goes on where it stopped', () => {
    const cache = createPathCache();
    let moments = 1;
    const isTime = () => moments-- > 0;
    expect(cache.prepare(topology, 9, isTime)).toBe(false);
    expect(cache.kept()).toMatchObject({ arcs: 1, paths: 0 });
    moments = 2;
    expect(cache.prepare(topology, 9, isTime)).toBe(true);
    expect(cache.kept()).toMatchObject({ arcs: 2, zooms: 1 });
  });

  it('keeps arcs of three zooms, and no more characters than it may', () => {
    const cache = createPathCache(20_000);
    const rows = Array.from({ length: 60 }, () => [0, 1]);
    for (let count = 1; count <= 10; count += 1) {
      for (const zoom of [8, 9, 10, 11]) cache.path(topology, rows.slice(count), zoom, true);
    }
    const { zooms, paths, characters } = cache.kept();
    expect(zooms).toBe(3);
    expect(paths).toBeGreaterThan(1);
    expect(characters).toBeLessThanOrEqual(20_000);
    expect(characters).toBeGreaterThan(15_000);
  });
});
