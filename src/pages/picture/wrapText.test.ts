import { expect, it } from 'vitest';
import { wrapText } from './wrapText.ts';

const byLetters = (line: string) => line.length;

it('breaks between words and keeps every one', () => {
  expect(wrapText('State media said that', { width: 11, most: 9 }, byLetters)).toEqual(['State media', 'said that']);
});

it('gives a word that is wider than the line a line of its own', () => {
  expect(wrapText('a Kafr_Nubl_al_Kabir b', { width: 5, most: 9 }, byLetters)).toEqual([
    'a',
    'Kafr_Nubl_al_Kabir',
    'b',
  ]);
});

it('says where something is cut, within the width', () => {
  expect(wrapText('one two three four five', { width: 9, most: 2 }, byLetters)).toEqual(['one two', 'three …']);
});
