import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const STYLES = new URL('../../src/ui/fonts.css', import.meta.url);
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/tideline/fonts', import.meta.url));

/** The address of a file that is cut down and which part of it, as `fonts.css` asks for it. */
const SUBSET = /(@fontsource\/[^"?]+)\?(letters|signs)/;

/** What shapes letters and sets them side by side; no face here has others that a page asks for. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'liga', 'calt', 'init', 'medi', 'fina', 'isol', 'rlig', 'locl'];

/** A font file that holds the letters of its face's `unicode-range` and no other. */
export interface FontSubset {
  /** The file of a package that it is cut from. */
  readonly file: string;
  /** One file may be cut twice. */
  readonly part: string;
  /** Code points, both ends included. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/** The files that `fonts.css` wants cut down. */
export function fontSubsets(css = readFileSync(STYLES, 'utf8')): FontSubset[] {
  return [...css.matchAll(/@font-face \{(.*?)\}/gs)].flatMap(([, face = '']) => {
    const [, file, part] = SUBSET.exec(face) ?? [];
    const range = /unicode-range:([^;]+);/.exec(face)?.[1];
    return file && part && range ? [{ file, part, ranges: range.split(',').map(rangeOf) }] : [];
  });
}

function rangeOf(text: string): [number, number] {
  const [first = Number.NaN, last = first] = text
    .trim()
    .replace(/^U\+/, '')
    .split('-')
    .map((digits) => Number.parseInt(digits, 16));
  return [first, last];
}

/**
 * Cuts the fonts down to the letters that `fonts.css` gives each face: a third of the file. Hints go, too: they are half
 * of the rest, and only screens of low density on Windows read them.
 */
export function subsetFonts(): Plugin {
  return {
    name: 'subset-fonts',
    async config(_config, { isPreview }) {
      if (isPreview) return;
      for (const subset of fontSubsets()) await writeSubset(subset);
      return { resolve: { alias: [{ find: /^(@fontsource\/.+)\?(letters|signs)$/, replacement: `${CACHE}/$2/$1` }] } };
    },
  };
}

async function writeSubset({ file, part, ranges }: FontSubset): Promise<void> {
  const whole = readFileSync(fileURLToPath(import.meta.resolve(file)));
  const letters = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
  const subset = await subsetFont(whole, String.fromCodePoint(...letters), {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    noHinting: true,
  });
  const path = join(CACHE, part, file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, subset);
}
