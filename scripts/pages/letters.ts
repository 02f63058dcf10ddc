import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Direction, Face, Font, Buffer as HarfBuzzBuffer, shape } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import { LOCALES, type Locale } from '#domain/localised.ts';
import type { LetterStyle } from '#pages/Site.ts';
import { type LetterRun, letterRuns } from './letterRuns.ts';

/** The faces that the site itself is set in, for pictures: no font of the system is used. */
export interface Letters {
  /** The width of a line in pixels. */
  readonly width: (line: string, style: Style, direction?: LineDirection) => number;
  /** A line as it is drawn, as the `d` of a path: from its left end at the base line, in pixels. */
  readonly outline: (line: string, style: Style, direction?: LineDirection) => string;
}

type LineDirection = 'ltr' | 'rtl';

const FILE: Readonly<Record<Locale, string>> = {
  en: '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin',
  ar: '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic',
};

/** The faces of each script; a weight that has none takes the next lighter one, as `fonts.css` has it. */
const FACES: Readonly<Record<Locale, readonly number[]>> = { en: [400, 500, 600], ar: [400, 600] };
/** Letters are shaped in so many units to a pixel, and written in tenths of one. */
const UNITS = 64;

type Style = Omit<LetterStyle, 'locale'>;
type FontOf = (locale: Locale, weight: number) => Font;

/** Unpacks the site's own fonts. */
export async function loadLetters(): Promise<Letters> {
  const { resolve } = createRequire(import.meta.url);
  const fonts = new Map<string, Font>();
  for (const locale of LOCALES) {
    for (const face of FACES[locale]) {
      const font = await decompress(readFileSync(resolve(`${FILE[locale]}-${face}-normal.woff2`)));
      fonts.set(`${locale}/${face}`, new Font(new Face(new Blob(font))));
    }
  }
  const fontOf: FontOf = (locale, weight) => {
    const face = FACES[locale].findLast((one) => one <= weight);
    const font = fonts.get(`${locale}/${face}`);
    if (!font) throw new Error(`pictures have no letters of weight ${weight}`);
    return font;
  };
  const shapedLine = (line: string, { size, weight }: Style, direction?: LineDirection) =>
    letterRuns(line, direction).flatMap((run) => shaped(run, size, fontOf(run.font, weight)));
  const lines = new Map<string, string>();
  return {
    width: (...line) => shapedLine(...line).reduce((sum, { advance }) => sum + advance, 0) / UNITS,
    // The names of places are the same in every picture.
    outline: (line, style, direction) => {
      const key = [line, style.size, style.weight, direction].join('\n');
      const outline = lines.get(key) ?? drawn(shapedLine(line, style, direction));
      lines.set(key, outline);
      return outline;
    },
  };
}

function drawn(glyphs: readonly ShapedGlyph[]): string {
  let left = 0;
  return glyphs
    .map(({ font, glyph, x, y, advance }) => {
      const path = placed(font.glyphToPath(glyph), left + x, y);
      left += advance;
      return path;
    })
    .join('');
}

/** A glyph with its place from where the glyph before ends, in units. */
interface ShapedGlyph {
  readonly font: Font;
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
  readonly advance: number;
}

function shaped({ text, isRightToLeft }: LetterRun, size: number, font: Font): readonly ShapedGlyph[] {
  font.setScale(size * UNITS, size * UNITS);
  const buffer = new HarfBuzzBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(isRightToLeft ? Direction.RTL : Direction.LTR);
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint: glyph }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    return { font, glyph, x: xOffset, y: yOffset, advance: xAdvance };
  });
}

/** An outline in units, upwards, as one in pixels, downwards. */
function placed(path: string, left: number, up: number): string {
  const pixels = (units: number) => Number((units / UNITS).toFixed(1));
  return path.replaceAll(
    /(-?[\d.]+),(-?[\d.]+)/g,
    (_, x: string, y: string) => `${pixels(Number(x) + left)} ${pixels(-Number(y) - up)}`,
  );
}
