import { expect, it } from 'vitest';
import type { LonLat, PlaceKind } from './place.ts';
import { placesNear } from './placesNear.ts';

const DEGREE_KM = (Math.PI / 180) * 6371.0088;

function town(name: string, km: number, kind: PlaceKind = 'town') {
  return { name, kind, at: [km / DEGREE_KM, 0] as LonLat };
}

function near(places: ReturnType<typeof town>[], lowKm: number, highKm = lowKm) {
  return placesNear(places, [0, 0], { lowKm, highKm }, 0.1).map(({ place, km }) => `${place.name} ${km.toFixed(1)}`);
}

it('names settlements within a tenth of the figure, the nearest to it first', () => {
  const places = [town('inside', 17.9), town('far', 21.9), town('close', 19.8), town('outside', 22.1)];
  expect(near(places, 20)).toEqual(['close 19.8', 'far 21.9']);
});

it('takes a range as a band', () => {
  expect(near([town('a', 3.5), town('b', 4.3), town('c', 5)], 3, 4)).toEqual(['a 3.5', 'b 4.3']);
});

it('names neither bases nor the point itself', () => {
  expect(near([town('base', 20, 'base'), town('itself', 0)], 20)).toEqual([]);
  expect(near([town('itself', 0)], 0)).toEqual([]);
});
