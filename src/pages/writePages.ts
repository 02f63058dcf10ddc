import { LOCALES } from '#domain/localised.ts';
import { methodPage } from '#pages/method/MethodPage.tsx';
import type { PublishedMap, WrittenPage } from './PublishedMap.ts';

/** Every page that is written from a map. */
export function writePages(map: PublishedMap): WrittenPage[] {
  return LOCALES.map((locale) => methodPage(map, locale));
}
