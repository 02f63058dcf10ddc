import type { Locale } from '#domain/localised.ts';
import { LINE_HEIGHT, type NameStyle, styleIn, writtenName } from './nameStyles.ts';

const context = document.createElement('canvas').getContext('2d');
interface Measured {
  readonly text: string;
  readonly font: string;
  width: number;
}

const known = new Map<string, Measured>();

/** Width and height in CSS pixels of a name set in a style and family. */
export function nameSize(text: string, style: NameStyle, locale: Locale, family: string) {
  const own = styleIn(locale, style);
  const { size, weight, tracking, italic } = own;
  const font = `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`;
  const lines = writtenName(text, own).split('\n');
  const widths = lines.map((line) => textWidth(line, font) + line.length * size * (tracking ?? 0));
  return { width: Math.max(...widths), height: lines.length * size * LINE_HEIGHT[locale] };
}

/** Measures anew all that has been measured: a font has arrived since. True where something has another width now. */
export function measureAgain(): boolean {
  let hasChanged = false;
  for (const measured of known.values()) {
    const width = widthOf(measured.text, measured.font);
    if (width === measured.width) continue;
    measured.width = width;
    hasChanged = true;
  }
  return hasChanged;
}

function textWidth(text: string, font: string): number {
  const key = `${font} ${text}`;
  const before = known.get(key);
  if (before) return before.width;
  const width = widthOf(text, font);
  known.set(key, { text, font, width });
  return width;
}

function widthOf(text: string, font: string): number {
  if (!context) return 0;
  context.font = font;
  return context.measureText(text).width;
}
