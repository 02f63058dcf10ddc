import type { Locale } from '#domain/localised.ts';
import { LINE_HEIGHT, type NameStyle, styleIn, writtenName } from './nameStyles.ts';

const context = document.createElement('canvas').getContext('2d');
const known = new Map<string, number>();

/** Width and height in CSS pixels of a name set in a style and family. */
export function nameSize(text: string, style: NameStyle, locale: Locale, family: string) {
  const own = styleIn(locale, style);
  const { size, weight, tracking, italic } = own;
  const font = `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`;
  const lines = writtenName(text, own).split('\n');
  const widths = lines.map((line) => textWidth(line, font) + line.length * size * (tracking ?? 0));
  return { width: Math.max(...widths), height: lines.length * size * LINE_HEIGHT[locale] };
}

/** Forgets all widths: a font has arrived since. */
export function forgetNameSizes(): void {
  known.clear();
}

function textWidth(text: string, font: string): number {
  const key = `${font} ${text}`;
  const before = known.get(key);
  if (before !== undefined || !context) return before ?? 0;
  context.font = font;
  const { width } = context.measureText(text);
  known.set(key, width);
  return width;
}
