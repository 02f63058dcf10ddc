import { describe, expect, it } from 'vitest';
import { normaliseName, plainName } from './normaliseName.ts';

describe('normaliseName', () => {
  it.each([
    ['Hamāh', 'hamah'],
    ['Al-Latamneh', 'latamneh'],
    ['Deir ez-Zor', 'deir zor'],
    ["Ma'arrat an-Nu'man", 'maarrat numan'],
    ['Kamışlı', 'kamisli'],
    ['al-', ''],
  ])('writes %s as "%s"', (name, written) => {
    expect(normaliseName(name)).toBe(written);
  });

  it.each([
    ['حَماة', 'حماه'],
    ['أريحا', 'اريحا'],
    ['السويداء', 'سويدا'],
    ['اللاذقيّة', 'لاذقيه'],
    ['التل', 'التل'],
    ['الفوج ٤٦', 'فوج 46'],
    ['مؤتة', 'موته'],
  ])('makes the letters of %s one', (name, written) => {
    expect(normaliseName(name)).toBe(written);
  });
});

describe('plainName', () => {
  it('keeps the article', () => {
    expect(plainName('Al-Qamishli')).toBe('al qamishli');
  });
});
