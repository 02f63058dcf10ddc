import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fontSubsets } from './subsetFonts.ts';

const subsets = fontSubsets();
const has = (subset: (typeof subsets)[number], letter: number) =>
  subset.ranges.some(([first, last]) => first <= letter && letter <= last);

it('every face has its first letters in a file of their own', () => {
  expect(subsets.map(({ file }) => file.split('/').at(-1))).toEqual([
    ...['400-normal', '500-normal', '600-normal', '400-italic'].map((face) => `ibm-plex-sans-latin-${face}.woff2`),
    ...[400, 500, 600].map((weight) => `ibm-plex-sans-arabic-arabic-${weight}-normal.woff2`),
  ]);
});

// Else a page would fetch another file for one letter of its own, or write it in a font of the system.
it.each(['en', 'ar'])('the messages of %s are written in first letters', (locale) => {
  const text = readFileSync(`src/i18n/${locale}.json`, 'utf8').replaceAll('⌘', '');
  const others = [...new Set(text)].filter(
    (letter) => letter > ' ' && !subsets.some((subset) => has(subset, letter.codePointAt(0) ?? 0)),
  );
  expect(others).toEqual([]);
});
