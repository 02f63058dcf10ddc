import type { IsoDate } from './days.ts';
import type { LensId, MapId } from './ids.ts';
import type { Locale } from './localised.ts';

/** Folder of the page of contents of a map, which lists its days and views, with a slash at its end. */
export function contentsFolder(map: MapId, locale: Locale): string {
  return `${map}/${locale === 'en' ? '' : `${locale}/`}`;
}

/**
 * Folder of a day's page, from the root of the site, with a slash at its end.
 *
 * @param lens - where the page shows another account than the map's own.
 */
export function dayFolder(map: MapId, day: IsoDate, locale: Locale, lens: LensId | null = null): string {
  return `${map}/${day}/${lens === null ? '' : `${lens}/`}${locale === 'en' ? '' : `${locale}/`}`;
}
