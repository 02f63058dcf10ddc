import type { Locale } from '#domain/localised.ts';
import { LINE_HEIGHT, type NameStyle, styleIn } from './nameStyles.ts';

/** A name as it stands on the map, its middle `dx` and `dy` CSS pixels from where it is anchored. */
export function nameElement(text: string, style: NameStyle, locale: Locale, dx = 0, dy = 0): HTMLElement {
  const { size, weight, tracking, italic } = styleIn(locale, style);
  const element = document.createElement('span');
  element.className = 'name';
  element.dir = 'auto';
  element.textContent = text;
  element.style.font = `${italic ? 'italic ' : ''}${weight} ${size}px / ${LINE_HEIGHT[locale]} var(--font)`;
  element.style.translate = `calc(-50% + ${dx}px) calc(-50% + ${dy}px)`;
  if (tracking !== undefined) {
    element.style.letterSpacing = `${tracking}em`;
    element.style.textTransform = 'uppercase';
  }
  return element;
}
