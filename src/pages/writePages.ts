import { LOCALES } from '#domain/localised.ts';
import { firstSight as firstSightOf } from '#pages/firstSight/FirstSight.tsx';
import { methodPage } from '#pages/method/MethodPage.tsx';
import type { PublishedMap, WrittenPage } from './PublishedMap.ts';

/** Every page that is written from a map. */
export function writePages(map: PublishedMap): WrittenPage[] {
  return LOCALES.map((locale) => methodPage(map, locale));
}

/** What `index.html` shows before any script. */
export function firstSight(map: PublishedMap): string {
  return firstSightOf(map);
}
