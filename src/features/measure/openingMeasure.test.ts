import { describe, expect, it } from 'vitest';
import type { Actor } from '#domain/actor.ts';
import { day } from '#domain/days.ts';
import type { Layer } from '#domain/ground.ts';
import type { ActorId, LensId, PlaceId } from '#domain/ids.ts';
import type { LonLat } from '#domain/place.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import { openingMeasure } from './openingMeasure.ts';

const lens = 'assessment' as LensId;
const date = day('2024-12-04');

function place(id: string, at: LonLat, holder: string, kind: PublishedPlace['kind'] = 'city') {
  const control = { status: 'held', actor: holder, since: date, from: date };
  return { id, at, kind, control: { [lens]: [control] } } as unknown as PublishedPlace;
}

function placesOf(...places: PublishedPlace[]): ReadonlyMap<PlaceId, PublishedPlace> {
  return new Map(places.map((one) => [one.id, one]));
}

const actors = ['red', 'blue', 'green'].map((id) => ({ id })) as unknown as Actor[];
const layer = {
  lens,
  date,
  grounds: ['red', 'green'].map((actor) => ({ properties: { status: 'held', actor } })),
} as unknown as Layer;

const near = place('near', [0, 0], 'red');
const far = place('far', [5, 5], 'green');
const village = place('village', [0.1, 0.1], 'red', 'village');
const hama = place('hama', [9, 9], 'red');

describe('openingMeasure', () => {
  it('begins at the selected place', () => {
    const places = placesOf(near, far, hama);
    expect(openingMeasure(far.id, places, [0, 0], layer, actors)).toEqual({ from: 'far', actor: 'red' });
  });

  it('begins at Hama where nothing is selected', () => {
    expect(openingMeasure(null, placesOf(near, hama), [0, 0], layer, actors)?.from).toBe('hama');
  });

  it('begins at the city nearest to the middle of the view on other maps', () => {
    expect(openingMeasure(null, placesOf(village, near, far), [0.1, 0.1], layer, actors)?.from).toBe('near');
  });

  it('leads to the first other actor that holds ground', () => {
    expect(openingMeasure(near.id, placesOf(near), [0, 0], layer, actors)?.actor).toBe('green' as ActorId);
  });

  it('measures nothing on a map without places', () => {
    expect(openingMeasure(null, placesOf(), [0, 0], layer, actors)).toBeNull();
  });
});
