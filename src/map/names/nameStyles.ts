import type { Locale } from '#domain/localised.ts';
import type { Rank } from './rankOf.ts';

/** How a name is set. Kept here and not in `map.css`, because names are measured before they are placed. */
export interface NameStyle {
  /** CSS pixels. */
  readonly size: number;
  readonly weight: number;
  /** Letter spacing as a share of the size, in capitals; absent where letters stand as they are. */
  readonly tracking?: number;
  /** Water alone; Arabic has no italic. */
  readonly italic?: true;
  /** Written one word below the other. */
  readonly stacked?: true;
}

export const PLACE_STYLES: Readonly<Record<Rank, NameStyle>> = {
  1: { size: 15, weight: 600 },
  2: { size: 13, weight: 600 },
  3: { size: 12, weight: 500 },
  4: { size: 11, weight: 400 },
};
export const COUNTRY_STYLE: NameStyle = { size: 12, weight: 500, tracking: 0.22 };
export const OCCUPIED_STYLE: NameStyle = { size: 11, weight: 500, tracking: 0.1, stacked: true };
export const GOVERNORATE_STYLE: NameStyle = { size: 11, weight: 500, tracking: 0.24 };
export const SEA_STYLE: NameStyle = { size: 13, weight: 400, italic: true, stacked: true };
export const WATER_STYLE: NameStyle = { size: 11, weight: 400, italic: true };
export const ACTOR_STYLE: NameStyle = { size: 12, weight: 600, tracking: 0.14 };
export const ROAD_STYLE: NameStyle = { size: 10, weight: 600 };

/** Height of a line as a share of its size. Arabic has more above and below the line. */
export const LINE_HEIGHT: Readonly<Record<Locale, number>> = { en: 1.2, ar: 1.5 };

/** The style as a language allows it: letter spacing would break the joins of Arabic. */
export function styleIn(locale: Locale, { tracking, italic, ...style }: NameStyle): NameStyle {
  if (locale === 'ar') return style;
  return { ...style, ...(tracking === undefined ? {} : { tracking }), ...(italic && { italic }) };
}

/** A name as it is written, its lines parted by line feeds. */
export function writtenName(text: string, { tracking, stacked }: NameStyle): string {
  const cased = tracking === undefined ? text : text.toUpperCase();
  return stacked ? cased.replaceAll(' ', '\n') : cased;
}
