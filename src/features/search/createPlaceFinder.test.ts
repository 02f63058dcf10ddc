import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '#data/parse.ts';
import { histories } from '#data/schemas/history.ts';
import { places as schema } from '#data/schemas/place.ts';
import type { PlaceId } from '#domain/ids.ts';
import { createPlaceFinder } from './createPlaceFinder.ts';

const read = (name: string) => JSON.parse(readFileSync(`public/geo/syria-2024/${name}`, 'utf8'));
const { places: told } = parse('histories.json', histories, read('histories.json'));
const spellings = new Map(told.map((history) => [history.id, history.spellings]));
const places = parse('places.json', schema, read('places.json')).map((place) => {
  return { ...place, spellings: spellings.get(place.id) ?? [] };
});
const find = createPlaceFinder(places);
const ids = (text: string) => find(text, 8).map(({ id }) => id);

/** What a reader types, and the place that they mean. */
const MEANT = {
  aleppo: [
    'Aleppo',
    'Alepo',
    'Allepo',
    'aleppo city',
    'Halab',
    'Haleb',
    'حلب',
    'محافظة حلب',
    'Alep',
    'Aleppo province',
  ],
  damascus: ['Damascus', 'Damaskus', 'Dimashq', 'دمشق', 'دِمَشق', 'Şam', 'Damas'],
  latakia: ['Lattakia', 'Latakia', 'latak', 'Latakiya', 'Ladhiqiyah', 'اللاذقية', 'اللاذقيه', 'لاذقية', 'LATTAKIA'],
  tartus: ['Tartous', 'Tartus', 'Tartouss', 'طرطوس'],
  hama: ['Hama', 'Hamah', 'Hamâh', 'حماه', 'حماة', 'حَماة', 'Hama governorate'],
  homs: ['Homs', 'Hims', 'Humus', 'حمص', 'homs '],
  idlib: ['Idlib', 'Idleb', 'Edlib', 'إدلب', 'ادلب', 'idlbi'],
  deir: [
    'Deir al-Zour',
    'Deir ez-Zor',
    'دير الزور',
    'ديرالزور',
    'Dayr az Zawr',
    'Deir Ezzor',
    'deirezzor',
    'Deir Al Zor',
  ],
  raqqa: ['Raqqa', 'Rakka', 'Ar-Raqqah', 'الرقه', 'Raqa'],
  kobani: ['Kobane', 'Kobani', 'Ayn al-Arab', 'Ain al Arab', 'عين العرب', 'Kobanê'],
  sheikhmaqsoud: ['Sheikh Maqsood', 'Sheikh Maqsoud', 'Shaykh Maqsud', 'الشيخ مقصود', 'sheikhmaqsoud'],
  maarat: ['Maarrat al-Numan', 'Maarat al-Numan', "Ma'arat al-Nu'man", 'معرة النعمان', 'Maaret Numan'],
  suwayda: ['Suweida', 'As-Suwayda', 'Sweida', 'Suwayda', 'السويداء', 'السويدا'],
  qardaha: ['Qardaha', 'Al-Qardahah', 'Kardaha', 'القرداحة'],
  kuweires: ['Kweires', 'Kuweires', 'Kuwayris', 'Kweiris', 'كويرس'],
  khmeimim: ['Hmeimim', 'Khmeimim', 'Humaymim', 'حميميم'],
  albab: ['Al-Bab', 'El Bab', 'albab', 'الباب'],
  jisr: ['Jisr al-Shughur', 'Jisr ash-Shughour', 'جسر الشغور'],
  qamishli: ['Qamishli', 'Qamishlo', 'Kamışlı', 'القامشلي', 'alqamishli'],
  hasakah: ['Hasakah', 'Hassakeh', 'Hasaka', 'الحسكه'],
  palmyra: ['Palmyra', 'Tadmur', 'تدمر', 'Palmira'],
  salamiyah: ['Salamiyah', 'Salamieh', 'Salamiya', 'السلمية'],
  rastan: ['Rastan', 'Al-Rastan', 'الرستن'],
  suran: ['Suran', 'Souran', 'Soran'],
  tellrifaat: ['Tell Rifaat', 'Tal Rifat', 'tellrifaat', 'تل رفعت'],
  // A governorate's name leads to its seat, also where that is called otherwise.
  douma: ['Duma', 'Douma', 'دوما', 'Rif Dimashq', 'ريف دمشق', 'Rif Dim', 'محافظة ريف دمشق'],
  sayyidazaynab: ['Sayyida Zeinab', 'السيدة زينب'],
  'tartus-base': ['Russian naval base', 'Tartous naval base'],
  base46: ['Base 46', 'الفوج ٤٦'],
  nayrab_apt: ['Aleppo airport', 'Aleppo International'],
  quneitra: ['Quneitra', 'Kuneitra', 'القنيطره'],
  hamra_gh: ['Hamra', 'Al-Hamra'],
  hamraa: ['Hamraa', 'الحمراء'],
  daraa: ['Daraa', "Dar'a", 'Deraa', 'درعا'],
  abukamal: ['Abu Kamal', 'Bukamal', 'Albukamal', 'البوكمال'],
} as const;

describe('the place meant comes first', () => {
  it.each(Object.entries(MEANT).flatMap(([id, texts]) => texts.map((text) => [text, id])))('%s is %s', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });
});

describe('createPlaceFinder', () => {
  it('puts the larger place first where both begin so', () => {
    expect(ids('lat').slice(0, 2)).toEqual(['latakia', 'latamneh']);
    expect(ids('الما')[0]).toBe('malikiyah');
  });

  it('lists the places of a governorate after those that bear its name', () => {
    expect(ids('Idlib')).toContain('maarat');
    expect(ids('Idlib')[0]).toBe('idlib');
    expect(ids('As-Suwayda')).toContain('shahba');
  });

  it('offers what is only like a name where none is written so', () => {
    const place = (id: string, en: string) => ({
      id: id as PlaceId,
      name: { en, ar: '' },
      spellings: [],
      governorate: '',
      population: null,
    });
    const findOne = createPlaceFinder([place('one', 'Morek'), place('other', 'Marek')]);
    expect(findOne('Morek', 8).map(({ id }) => id)).toEqual(['one']);
    expect(findOne('Merek', 8)).toHaveLength(2);
  });

  it('finds nothing for nothing, and for what no place is like', () => {
    for (const text of ['', '  ', 'al-', '؟', 'zzzzzzzz', 'Reykjavik']) expect(ids(text), text).toEqual([]);
  });

  it('finds no more than it may', () => {
    expect(find('kafr', 3)).toHaveLength(3);
  });
});
