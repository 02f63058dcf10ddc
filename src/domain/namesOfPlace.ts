import { foldName } from './foldName.ts';
import { normaliseName, plainName } from './normaliseName.ts';
import type { Place } from './place.ts';

/** One name of a place in the forms that it is compared in. */
export interface ComparedName {
  /** To the letter, but for case and spaces round it. */
  readonly written: string;
  /** Without marks and articles. */
  readonly normal: string;
  /** With the spellings of one sound made one, without spaces; in the second with its articles. */
  readonly folded: readonly [string, string];
}

/**
 * All names of a place, each once: in both languages, in all spellings, and those that are cleared of what tells
 * namesakes apart, such as "Tabqa (al-Thawrah)" and "Sheikh Maqsoud, Aleppo".
 */
export function namesOfPlace({ name, spellings }: Pick<Place, 'name' | 'spellings'>): readonly ComparedName[] {
  const written = [name.en, name.ar, ...spellings];
  const cleared = written.map((text) => text.replace(/\s*[(,/].*$/, ''));
  const names = [...new Set([...written, ...cleared])].map(compared).filter(({ normal }) => normal !== '');
  return [...new Map(names.map((one) => [one.written, one])).values()];
}

/** A text in the forms that names are compared in. */
export function compared(text: string): ComparedName {
  const normal = normaliseName(text);
  return { written: text.trim().toLowerCase(), normal, folded: [foldName(normal), foldName(plainName(text))] };
}
