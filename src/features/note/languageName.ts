import type { Locale } from '#domain/localised.ts';
import { INTL_LOCALES } from '#i18n/intlLocales.ts';

/** The name of a language in another one; its code where it has no name. */
export function languageName(locale: Locale, language: string): string {
  try {
    return new Intl.DisplayNames(INTL_LOCALES[locale], { type: 'language' }).of(language) ?? language;
  } catch {
    // The data may hold a text that is no code.
    return language;
  }
}
