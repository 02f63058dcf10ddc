import type { Locale } from '#domain/localised.ts';
import { LINE_HEIGHT, type NameStyle, styleIn } from './nameStyles.ts';

const context = document.createElement('canvas').getContext('2d');
const known = new Map<string, number>();

/** Width and height in CSS pixels of a name set in a style and family. */
export function nameSize(text: string, style: NameStyle, locale: Locale, family: string) {
  const { size, weight, tracking, italic } = styleIn(locale, style);
  const written = tracking === undefined ? text : text.toUpperCase();
  const width =
    textWidth(written, `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`) +
    written.length * size * (tracking ?? 0);
  return { width, height: size * LINE_HEIGHT[locale] };
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
