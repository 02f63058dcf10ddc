import type { Locale } from '#domain/localised.ts';

/** What `Intl` is asked for: British order of dates; Levantine names of months and Arabic-Indic digits. */
export const INTL_LOCALES: Readonly<Record<Locale, string>> = { en: 'en-GB', ar: 'ar-SY-u-nu-arab' };
