import { expect, it } from 'vitest';
import type { ClaimId, PlaceId } from '#domain/ids.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { areasItFollowsFrom } from './areasItFollowsFrom.ts';

const alpha = 'alpha' as PlaceId;

function claim(id: string, places: PlaceId[], areaPlaces: PlaceId[] | null): PublishedClaim {
  const area = areaPlaces && { id: 'wide', name: { en: 'Wide area', ar: '' }, at: null, places: areaPlaces };
  return { id, places, area } as unknown as PublishedClaim;
}

const wide = claim('wide-claim', [], [alpha]);
const named = claim('named-claim', [alpha], null);
const claims = new Map([wide, named].map((one) => [one.id, one]));

it('names the area where no claim names the place', () => {
  const areas = areasItFollowsFrom(alpha, { claims: [wide.id] }, claims);
  expect(areas.map(({ name }) => name.en)).toEqual(['Wide area']);
});

it('names no area where a claim names the place itself', () => {
  expect(areasItFollowsFrom(alpha, { claims: [wide.id, named.id] }, claims)).toEqual([]);
});

it('names no area where nothing is known of the claims', () => {
  expect(areasItFollowsFrom(alpha, { claims: ['other' as ClaimId] }, claims)).toEqual([]);
});
