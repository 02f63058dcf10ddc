import { createContext, useContext } from 'react';
import type { Locale } from '#domain/localised.ts';
import { LocaleContext } from '#i18n/LocaleContext.ts';
import type { PublishedMap } from '#pages/PublishedMap.ts';
import { ARABIC_METHOD } from './arabicMethod.ts';
import { ENGLISH_METHOD } from './englishMethod.ts';
import type { MethodTexts } from './MethodTexts.ts';

export const METHOD_TEXTS: Readonly<Record<Locale, MethodTexts>> = { en: ENGLISH_METHOD, ar: ARABIC_METHOD };

/** The map whose method the page tells. */
export const MapOfMethod = createContext<PublishedMap | null>(null);

/** The map of the page and the page's texts in its language. */
export function useMethod(): { readonly map: PublishedMap; readonly texts: MethodTexts } {
  const map = useContext(MapOfMethod);
  const locale = useContext(LocaleContext);
  if (!map) throw new Error('no map to tell the method of');
  return { map, texts: METHOD_TEXTS[locale] };
}
