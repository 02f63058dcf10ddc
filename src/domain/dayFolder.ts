import type { IsoDate } from './days.ts';
import type { MapId } from './ids.ts';
import type { Locale } from './localised.ts';

/** Folder of a day's page, from the root of the site, with a slash at its end. */
export function dayFolder(map: MapId, day: IsoDate, locale: Locale): string {
  return `${map}/${day}/${locale === 'en' ? '' : `${locale}/`}`;
}
