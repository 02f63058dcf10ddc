import type { MapId } from './ids.ts';
import type { Locale } from './localised.ts';

/** Folder of a map's method page, from the root of the site, with a slash at its end. */
export function methodFolder(map: MapId, locale: Locale): string {
  return `method/${map}/${locale === 'en' ? '' : `${locale}/`}`;
}
