import { expect, it } from 'vitest';
import type { PlaceId } from './ids.ts';
import { nearestPlace } from './nearestPlace.ts';
import type { LonLat } from './place.ts';

function at(id: string, position: LonLat) {
  return { id: id as PlaceId, at: position };
}

it('finds the nearest by great circle, not by degrees', () => {
  // At 60° north a degree of longitude is half as long as one of latitude.
  const east = at('east', [1.5, 60]);
  const north = at('north', [0, 61]);
  expect(nearestPlace([north, east], [0, 60])?.id).toBe('east');
});

it('gives a tie to the lesser id, in whatever order', () => {
  const places = [at('b', [1, 0]), at('a', [-1, 0])];
  expect(nearestPlace(places, [0, 0])?.id).toBe('a');
  expect(nearestPlace(places.toReversed(), [0, 0])?.id).toBe('a');
});

it('finds nothing among nothing', () => {
  expect(nearestPlace([], [0, 0])).toBeUndefined();
});
