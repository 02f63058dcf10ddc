/** The languages that a map's own texts are written in. */
export const LOCALES = ['en', 'ar'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in each language. An empty string means: not written in that language yet. */
export type Localised = Readonly<Record<Locale, string>>;

/** The text in the language asked for; the English one where it is not written yet. */
export function localise(text: Localised, locale: Locale): string {
  return text[locale] || text.en;
}
