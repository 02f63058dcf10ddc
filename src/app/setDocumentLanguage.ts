import type { Locale } from '#domain/localised.ts';

/** Says to style and browser in which language and direction the page is written. */
export function setDocumentLanguage(locale: Locale): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr';
}
