import type { IsoDate } from '#domain/days.ts';
import type { MapId } from '#domain/ids.ts';
import type { Locale } from '#domain/localised.ts';
import { formatLink } from '#state/link/formatLink.ts';
import { EMPTY_LINK, type Link } from '#state/link/Link.ts';

/** Where the live map shows a day, from the root of the site; through a lens, and with a note open, where these are given. */
export function liveAddress(
  map: MapId,
  time: IsoDate,
  locale: Locale,
  more: Partial<Pick<Link, 'lens' | 'view' | 'place' | 'claim'>> = {},
): string {
  const lang = locale === 'en' ? null : locale;
  return `/${formatLink({ ...EMPTY_LINK, map, time, lang, ...more }).search}`;
}
