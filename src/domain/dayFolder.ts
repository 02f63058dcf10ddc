import type { IsoDate } from './days.ts';
import type { MapId } from './ids.ts';
import type { Locale } from './localised.ts';

/** Folder of the page of contents of a map, which lists its days and views, with a slash at its end. */
export function contentsFolder(map: MapId, locale: Locale): string {
  return `${map}/${locale === 'en' ? '' : `${locale}/`}`;
}

/** Folder of a day's page, from the root of the site, with a slash at its end. */
export function dayFolder(map: MapId, day: IsoDate, locale: Locale): string {
  return `${map}/${day}/${locale === 'en' ? '' : `${locale}/`}`;
}
