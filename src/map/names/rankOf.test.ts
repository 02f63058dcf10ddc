import { describe, expect, it } from 'vitest';
import type { PlaceId } from '#domain/ids.ts';
import type { NamedPlace } from '#domain/publishedPlace.ts';
import { byImportance, isDrawnFrom, rankOf } from './rankOf.ts';

interface Given {
  readonly kind: NamedPlace['kind'];
  readonly population?: number;
  readonly governorate?: string;
  readonly claims?: number;
}

function place(id: string, { kind, population, governorate = '', claims: claimCount = 0 }: Given): NamedPlace {
  return {
    id: id as PlaceId,
    name: { en: id, ar: '' },
    kind,
    population: population ?? null,
    governorate,
    claimCount,
  } as unknown as NamedPlace;
}

const large = place('Homs', { kind: 'city', population: 350_000 });
const capital = place('Idlib', { kind: 'city', population: 98_000, governorate: 'Idlib' });
const city = place('Manbij', { kind: 'city', population: 99_000 });
const town = place('Suran', { kind: 'town', population: 29_000 });
const village = place('Khattab', { kind: 'village' });

function inOrder(places: readonly NamedPlace[], changed: readonly NamedPlace[] = []) {
  return places.toSorted(byImportance((one) => changed.includes(one))).map(({ id }) => id);
}

describe('rankOf', () => {
  it('falls with population, from cities to villages', () => {
    expect([large, city, town, village].map(rankOf)).toEqual([1, 2, 3, 4]);
  });

  it('is the first for the town that a governorate is named after', () => {
    expect(rankOf(capital)).toBe(1);
  });
});

describe('byImportance', () => {
  it('counts claims beside inhabitants', () => {
    const quiet = place('quiet', { kind: 'village', population: 3_000 });
    const foughtOver = place('fought over', { kind: 'village', claims: 2 });
    expect(inOrder([quiet, foughtOver])).toEqual(['fought over', 'quiet']);
  });

  it('raises a place by one rank on a day when it changed hands, but never over a large city', () => {
    const small = place('small', { kind: 'town', population: 20_000 });
    expect(inOrder([small, village])).toEqual(['small', 'Khattab']);
    expect(inOrder([small, place('told of', { kind: 'village', claims: 5 })])).toEqual(['small', 'told of']);
    const changed = place('told of', { kind: 'village', claims: 5 });
    expect(inOrder([small, changed], [changed])).toEqual(['told of', 'small']);
    expect(inOrder([capital, city], [city])[0]).toBe('Manbij');
    expect(inOrder([large, city], [city])[0]).toBe('Homs');
  });
});

describe('isDrawnFrom', () => {
  it('draws a village earlier on a day when it changed hands', () => {
    expect(isDrawnFrom(8, village, false)).toBe(false);
    expect(isDrawnFrom(8, village, true)).toBe(true);
    expect(isDrawnFrom(7, village, true)).toBe(false);
  });
});
