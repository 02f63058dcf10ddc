import { dayFolder } from '#domain/dayFolder.ts';
import type { Manifest } from '#domain/manifest.ts';
import { EMPTY_LINK, type Link } from './Link.ts';

/**
 * Folder of the page that shows what a link shows, from the root of the site: a day as the map's author has it, in one
 * language.
 *
 * @returns undefined where the link says more than a day, or the day has no page.
 */
export function dayPageOf(link: Link, { id, days, openingDay }: Pick<Manifest, 'id' | 'days' | 'openingDay'>) {
  const { map, time, lang, ...more } = link;
  const day = time ?? openingDay;
  const date = days.find((one) => one === day);
  const saysMore = Object.entries(more).some(([field, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== EMPTY_LINK[field as keyof Link],
  );
  return date && !saysMore && (map === null || map === id) ? dayFolder(id, date, lang ?? 'en') : undefined;
}
