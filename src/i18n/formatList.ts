import type { Locale } from '#domain/localised.ts';
import { INTL_LOCALES } from './intlLocales.ts';

/** "Hama, Suran and Morek". */
export function formatList(locale: Locale, texts: readonly string[]): string {
  return new Intl.ListFormat(INTL_LOCALES[locale], { type: 'conjunction' }).format(texts);
}
