import { accountPages } from '#domain/accountPages.ts';
import { dayFolder } from '#domain/dayFolder.ts';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import type { Manifest } from '#domain/manifest.ts';
import { EMPTY_LINK, type Link } from './Link.ts';

type MapOfPages = Pick<Manifest, 'id' | 'days' | 'openingDay' | 'lenses' | 'disagreement'>;

/**
 * Folder of the page that shows what a link shows, from the root of the site: a day as the map's author has it, or an account
 * of the opening day, in one language.
 *
 * @returns undefined where the link says more than that, or what it shows has no page.
 */
export function dayPageOf(link: Link, manifest: MapOfPages): string | undefined {
  const { map, time, lang, lens, view, ...more } = link;
  const { id, days, openingDay } = manifest;
  const day = time ?? openingDay;
  const date = days.find((one) => one === day);
  const saysMore = Object.entries(more).some(([field, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== EMPTY_LINK[field as keyof Link],
  );
  if (!date || saysMore || (map !== null && map !== id)) return undefined;
  if (lens === null && view === null) return dayFolder(id, date, lang ?? 'en');
  // A link through a lens to a view has no page.
  const accounts = view === null ? [lens] : [lens === null && view === 'disagreement' ? DISAGREEMENT : null];
  const account = accountPages(manifest).find((one) => accounts.includes(one));
  return account && date === openingDay ? dayFolder(id, date, lang ?? 'en', account) : undefined;
}
