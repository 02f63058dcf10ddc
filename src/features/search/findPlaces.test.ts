import { describe, expect, it } from 'vitest';
import type { PlaceId } from '#domain/ids.ts';
import { findPlaces, indexPlaces } from './findPlaces.ts';

function place(id: string, en: string, ar: string, population: number | null, spellings: string[] = []) {
  return { id: id as PlaceId, name: { en, ar }, spellings, population };
}

const index = indexPlaces([
  place('latakia', 'Latakia', 'اللاذقية', 380_000, ['Lattakia', 'Ladhiqiyah']),
  place('latamneh', 'Al-Latamneh', 'اللطامنة', 16_000),
  place('hama', 'Hama', 'حماة', 313_000, ['Hamāh']),
  place('hama-airbase', 'Hama airbase', 'مطار حماة', null),
  place('tartus', 'Tartus', 'طرطوس', 115_000, ['Tartous']),
]);

const ids = (text: string) => findPlaces(index, text, 8).map(({ id }) => id);

describe('findPlaces', () => {
  it.each([
    ['lattakia', ['latakia']],
    ['TARTOUS', ['tartus']],
    ['latamneh', ['latamneh']],
    ['al latamneh', ['latamneh']],
    ['Hamâh', ['hama']],
  ])('finds %s', (text, found) => {
    expect(ids(text)).toEqual(found);
  });

  it.each([
    ['اللاذقيه', ['latakia']],
    ['لاذقية', ['latakia']],
    ['حَماة', ['hama', 'hama-airbase']],
  ])('finds %s in Arabic, with exchanged letters and marks', (text, found) => {
    expect(ids(text)).toEqual(found);
  });

  it('puts the very name first, then the larger place', () => {
    expect(ids('hama')).toEqual(['hama', 'hama-airbase']);
    expect(ids('la')).toEqual(['latakia', 'latamneh']);
  });

  it('finds nothing for nothing', () => {
    expect(ids('  ')).toEqual([]);
    expect(ids('al-')).toEqual([]);
  });

  it('finds no more than it may', () => {
    expect(findPlaces(index, 'a', 2)).toHaveLength(2);
  });
});
