import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fontSubsets } from './subsetFonts.ts';

const subsets = fontSubsets();
const has = (subset: (typeof subsets)[number], letter: number) =>
  subset.ranges.some(([first, last]) => first <= letter && letter <= last);

it('every face has its first letters in a file of their own, Arabic its signs, too', () => {
  expect(subsets.map(({ file, part }) => `${part} of ${file.split('/').at(-1)}`)).toEqual([
    ...['400-normal', '500-normal', '600-normal', '400-italic'].map(
      (face) => `letters of ibm-plex-sans-latin-${face}.woff2`,
    ),
    ...[400, 600].flatMap((weight) => [
      `letters of ibm-plex-sans-arabic-arabic-${weight}-normal.woff2`,
      `signs of ibm-plex-sans-latin-${weight}-normal.woff2`,
    ]),
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
