import bidiFactory from 'bidi-js';
import type { Locale } from '#domain/localised.ts';

/** Letters of one direction that one font has. */
export interface LetterRun {
  readonly text: string;
  readonly font: Locale;
  readonly isRightToLeft: boolean;
}

const ARABIC = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/;
const bidi = bidiFactory();

/**
 * A line of text in runs, in the order in which they stand from left to right.
 *
 * @param direction - of the whole line; absent where its first letter tells.
 */
export function letterRuns(line: string, direction?: 'ltr' | 'rtl'): readonly LetterRun[] {
  const { levels } = bidi.getEmbeddingLevels(line, direction);
  const runs: { text: string; font: Locale; level: number }[] = [];
  for (const [index, character] of [...line].entries()) {
    const font = ARABIC.test(character) ? 'ar' : 'en';
    const level = levels[index] ?? 0;
    const last = runs.at(-1);
    if (last?.font === font && last.level === level) last.text += character;
    else runs.push({ text: character, font, level });
  }
  return inOrderOfSight(runs).map(({ text, font, level }) => ({
    text: level % 2 === 1 && font === 'en' ? mirrored(text) : text,
    font,
    isRightToLeft: level % 2 === 1 && font === 'ar',
  }));
}

/** What is read from right to left and has a font that is written from left to right: spaces and brackets. */
function mirrored(text: string): string {
  return [...text]
    .reverse()
    .map((character) => bidi.getMirroredCharacter(character) ?? character)
    .join('');
}

/** From the deepest level to the first, every stretch at least so deep is turned round: rule L2 of the bidirectional algorithm. */
function inOrderOfSight<Run extends { readonly level: number }>(runs: readonly Run[]): readonly Run[] {
  const deepest = Math.max(0, ...runs.map(({ level }) => level));
  let ordered = [...runs];
  for (let level = deepest; level > 0; level -= 1) {
    const turned: Run[] = [];
    let stretch: Run[] = [];
    for (const run of ordered) {
      if (run.level >= level) stretch.unshift(run);
      else {
        turned.push(...stretch, run);
        stretch = [];
      }
    }
    ordered = [...turned, ...stretch];
  }
  return ordered;
}
