import type { IsoDate } from '#domain/days.ts';
import type { ClaimId, MapId, PlaceId } from '#domain/ids.ts';
import type { Locale } from '#domain/localised.ts';
import { formatLink } from '#state/link/formatLink.ts';
import { EMPTY_LINK } from '#state/link/Link.ts';

/** Where the live map shows a day, from the root of the site; with a note open where a place or a claim is given. */
export function liveAddress(
  map: MapId,
  time: IsoDate,
  locale: Locale,
  note: { readonly place?: PlaceId; readonly claim?: ClaimId } = {},
): string {
  const lang = locale === 'en' ? null : locale;
  return `/${formatLink({ ...EMPTY_LINK, map, time, lang, ...note }).search}`;
}
