import type { ComparedName } from '#domain/namesOfPlace.ts';
import { editDistance } from './editDistance.ts';

/** How a name answers to what was typed, best first; a misspelling counts its wrong letters on top. */
export const NAME_RANKS = {
  written: 0,
  same: 1,
  sameSound: 2,
  begins: 3,
  wordBegins: 4,
  soundBegins: 5,
  near: 6,
} as const;

/** The rank of a name for a text; less is better, infinity where it is no answer. */
export function rankName(name: ComparedName, wanted: ComparedName): number {
  if (name.written === wanted.written) return NAME_RANKS.written;
  if (name.normal === wanted.normal) return NAME_RANKS.same;
  const isSame = name.folded.some((form) => wanted.folded.includes(form));
  if (isSame) return NAME_RANKS.sameSound;
  if (name.normal.startsWith(wanted.normal)) return NAME_RANKS.begins;
  if (name.normal.includes(` ${wanted.normal}`)) return NAME_RANKS.wordBegins;
  const [sound] = wanted.folded;
  // What folds to nearly nothing, as a letter that was held down does, sounds like everything.
  if (sound.length < wanted.normal.length / 2) return Number.POSITIVE_INFINITY;
  const isBeginning = name.folded.some((form) => wanted.folded.some((other) => form.startsWith(other)));
  if (isBeginning) return NAME_RANKS.soundBegins;
  return NAME_RANKS.near + Math.min(...name.folded.map((form) => editDistance(form, sound)));
}
