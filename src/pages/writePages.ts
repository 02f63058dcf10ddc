import { LOCALES } from '#domain/localised.ts';
import { contentsPage } from '#pages/contents/ContentsPage.tsx';
import { writeDays } from '#pages/day/writeDays.ts';
import { firstSightHead as firstSightHeadOf, firstSight as firstSightOf } from '#pages/firstSight/FirstSight.tsx';
import { siteFiles } from '#pages/machine/siteFiles.ts';
import { methodPage } from '#pages/method/MethodPage.tsx';
import type { PublishedMap } from './PublishedMap.ts';
import type { Site } from './Site.ts';
import type { WrittenSite } from './WrittenSite.ts';

/** Everything that is written from maps. */
export function writePages(maps: readonly PublishedMap[], site: Site): WrittenSite {
  const days = maps.map((map) => writeDays(map, site));
  const pages = [
    ...maps.flatMap((map) => LOCALES.map((locale) => contentsPage(map, site.origin, locale))),
    ...maps.flatMap((map) => LOCALES.map((locale) => methodPage(map, locale))),
    ...days.flatMap((written) => written.pages),
  ];
  return {
    pages,
    pictures: days.flatMap(({ pictures }) => pictures),
    files: [...days.flatMap(({ files }) => files), ...siteFiles(site.origin, pages)],
  };
}

/** What `index.html` shows before any script. */
export function firstSight(map: PublishedMap): string {
  return firstSightOf(map);
}

/** What `index.html` says of itself to those who link to it. */
export function firstSightHead(map: PublishedMap, origin: string | null): string {
  return firstSightHeadOf(map, origin);
}
