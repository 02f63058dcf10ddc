import type { ActorId } from '#domain/ids.ts';
import type { Band, BandStep } from './trackBands.ts';

/** A name written into a band. */
export interface BandLabel {
  readonly actor: ActorId;
  readonly text: string;
  /** Days from the first, middle of the name. */
  readonly x: number;
  /** Share from the bottom, middle of the name. */
  readonly y: number;
}

/** How an actor may be called on a day, which is counted from the first; the names wanted most come first. */
export type NamesOf = (actor: ActorId, x: number) => readonly string[];

const LEAST_DAYS = 4;
const LEAST_SHARE = 0.2;

/**
 * For each holder the stretch of days where its band is widest and one of its names fits: a name that holds on all of
 * its days, in so far as names change.
 *
 * @param daysPerLetter - how wide a letter is.
 */
export function bandLabels(bands: readonly Band[], namesOf: NamesOf, daysPerLetter: number): readonly BandLabel[] {
  return bands.flatMap(({ status, actor, steps }) => {
    if (status !== 'held' || !actor) return [];
    const mostNames = Math.max(0, ...steps.map(({ x }) => namesOf(actor, x).length));
    for (let rank = 0; rank < mostNames; rank += 1) {
      const label = labelOf(actor, steps, (x) => namesOf(actor, x)[rank] ?? '', daysPerLetter);
      if (label) return [label];
    }
    return [];
  });
}

function labelOf(
  actor: ActorId,
  steps: readonly BandStep[],
  nameOf: (x: number) => string,
  daysPerLetter: number,
): BandLabel | undefined {
  let best: (BandLabel & { height: number }) | undefined;
  for (const [index, first] of steps.entries()) {
    const text = nameOf(first.x);
    const days = Math.max(LEAST_DAYS, Math.ceil(text.length * daysPerLetter));
    const stretch = steps.slice(index, index + days);
    const last = stretch.at(-1);
    if (text === '' || last?.x !== first.x + days - 1 || nameOf(last.x) !== text) continue;
    const from = Math.max(...stretch.map((step) => step.from));
    const to = Math.min(...stretch.map((step) => step.to));
    const height = to - from;
    if (height >= LEAST_SHARE && height > (best?.height ?? 0) + 0.01) {
      best = { actor, text, x: first.x + days / 2, y: (from + to) / 2, height };
    }
  }
  return best;
}
