import { describe, expect, it } from 'vitest';
import { disagreementRegions } from './disagreementRegions.ts';
import type { Ground } from './ground.ts';
import type { LonLat } from './place.ts';
import { actor, place } from './testClaims.ts';

/** A square of one degree with its south-western corner at a longitude on the equator. */
const square = (lon: number, lat = 0) => [
  [
    [lon, lat],
    [lon + 1, lat],
    [lon + 1, lat + 1],
    [lon, lat + 1],
    [lon, lat],
  ],
];

function ground(status: Ground['properties']['status'], ...coordinates: number[][][][]): Ground {
  const properties = { status, actor: actor('red'), against: actor('blue'), areaKm2: 1 };
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } };
}

const at = (id: string, lon: number, population: number | null = null, lat = 0.5) => ({
  id: place(id),
  at: [lon, lat] as LonLat,
  population,
  kind: 'village' as const,
});

const names = (grounds: Ground[], places: ReturnType<typeof at>[]) =>
  disagreementRegions(grounds, places).map((region) => region.places.map(({ id }) => id));

describe('disagreementRegions', () => {
  it('keeps what does not touch apart, the region with most places first, its largest place first', () => {
    const places = [at('alpha', 0.5), at('beta', 5.2), at('gamma', 5.8, 900)];
    expect(names([ground('contested', square(0), square(5))], places)).toEqual([['gamma', 'beta'], ['alpha']]);
  });

  it('takes ground of two pairs of holders together where it touches', () => {
    const grounds = [ground('contested', square(0)), ground('contested', square(1)), ground('held', square(2))];
    expect(names(grounds, [at('alpha', 0.5), at('beta', 1.5)])).toEqual([['alpha', 'beta']]);
  });

  it('gives ground without a place, and a place beside its ground, to the nearest', () => {
    const regions = disagreementRegions(
      [ground('contested', square(0), square(4))],
      [at('alpha', 0.5), at('beta', 1.1)],
    );
    expect(regions.map((region) => region.places.map(({ id }) => id))).toEqual([['alpha', 'beta']]);
    expect(regions[0]?.areaKm2).toBeCloseTo(2 * 12363, -2);
  });

  it('takes ground together whose places are neighbours', () => {
    const grounds = [ground('contested', square(0), square(1.05))];
    expect(names(grounds, [at('alpha', 0.98), at('beta', 1.07)])).toEqual([['alpha', 'beta']]);
    expect(names(grounds, [at('alpha', 0.5), at('beta', 1.5)])).toHaveLength(2);
  });

  it('puts its point on its ground', () => {
    const [region] = disagreementRegions([ground('contested', square(0))], [at('alpha', 0.9)]);
    const [lon = 9, lat = 9] = region?.at ?? [];
    expect([Math.floor(lon), Math.floor(lat)]).toEqual([0, 0]);
  });

  it('finds none where the accounts agree', () => {
    expect(names([ground('held', square(0))], [])).toEqual([]);
  });
});
