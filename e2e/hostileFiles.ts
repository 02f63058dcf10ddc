import { HOSTILE_TEXTS } from '#domain/hostileTexts.ts';
import { publishedText, type Role } from './mapFiles.ts';

/** Fields whose texts are shown to the reader, whatever they say. */
const SHOWN = new Set(
  `title summary method limits boundaryNote name short about was is why texts aliases spellings governorate dataVersion
  coordinateBasis claimant text unit publisher language nameEn nameAr`.split(/\s+/),
);

/**
 * A file as it is published, with a hostile text in every place where the page shows a text, and in its addresses: another
 * one in each place, so that with as many shifts as there are texts each of them stands everywhere once.
 */
export function hostileFile(role: Role, shift: number): string {
  let place = shift;
  const nextText = () => {
    place += 1;
    return HOSTILE_TEXTS[place % HOSTILE_TEXTS.length] ?? '';
  };
  const spoil = (value: unknown, isShown: boolean): unknown => {
    if (typeof value === 'string') return isShown ? nextText() : value;
    if (Array.isArray(value)) return value.map((item) => spoil(item, isShown));
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, inner]) => {
      const isAddress = key === 'url' && inner !== null;
      return [key, isAddress ? addressWith(nextText()) : spoil(inner, isShown || SHOWN.has(key))];
    });
    return Object.fromEntries(entries);
  };
  return JSON.stringify(spoil(JSON.parse(publishedText(role)), false));
}

/** The worst address that the page takes: one that cannot be read or leads elsewhere makes it refuse the whole file. */
function addressWith(text: string): string {
  const address = `https://hostile.invalid/${text}`;
  return URL.canParse(address) ? address : 'https://hostile.invalid/';
}
