import type { Locale } from '#domain/localised.ts';

/** How letters are set; the size in pixels. */
export interface LetterStyle {
  readonly locale: Locale;
  readonly size: number;
  readonly weight: number;
}

/** The width of a text in one line, in pixels. */
export type MeasureText = (text: string, style: LetterStyle) => number;

/** What pages need to know besides their map. */
export interface Site {
  /** Scheme and host where the site will stand, without a slash at its end; null where the build was not told. */
  readonly origin: string | null;
  readonly measure: MeasureText;
}
