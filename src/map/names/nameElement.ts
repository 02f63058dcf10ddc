import type { Locale } from '#domain/localised.ts';
import { LINE_HEIGHT, type NameStyle, styleIn, writtenName } from './nameStyles.ts';

interface Placing {
  /** Its middle, in CSS pixels from where it is anchored. */
  readonly dx?: number;
  readonly dy?: number;
  /** Degrees by which it is turned, clockwise. */
  readonly turn?: number | undefined;
}

/** A name as it stands on the map. */
export function nameElement(text: string, style: NameStyle, locale: Locale, placing: Placing = {}): HTMLElement {
  const { dx = 0, dy = 0, turn } = placing;
  const own = styleIn(locale, style);
  const { size, weight, tracking, italic } = own;
  const element = document.createElement('span');
  element.className = 'name';
  element.dir = 'auto';
  element.textContent = writtenName(text, own);
  element.style.font = `${italic ? 'italic ' : ''}${weight} ${size}px / ${LINE_HEIGHT[locale]} var(--font)`;
  element.style.translate = `calc(-50% + ${dx}px) calc(-50% + ${dy}px)`;
  if (turn) element.style.rotate = `${turn}deg`;
  if (tracking !== undefined) element.style.letterSpacing = `${tracking}em`;
  return element;
}
