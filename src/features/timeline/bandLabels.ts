import type { Band } from './trackBands.ts';

/** Where an actor's name fits into its band. */
export interface BandLabel {
  readonly band: Band;
  /** Days from the first, middle of the name. */
  readonly x: number;
  /** Share from the bottom, middle of the name. */
  readonly y: number;
}

const NAME_DAYS = 8;
const LEAST_SHARE = 0.2;

/** For each holder the stretch of a few days where its band is widest, if a name fits there at all. */
export function bandLabels(bands: readonly Band[]): readonly BandLabel[] {
  return bands.filter(({ status }) => status === 'held').flatMap((band) => labelOf(band) ?? []);
}

function labelOf(band: Band): BandLabel | undefined {
  let best: (BandLabel & { height: number }) | undefined;
  for (const [index, first] of band.steps.entries()) {
    const stretch = band.steps.slice(index, index + NAME_DAYS);
    const last = stretch.at(-1);
    if (!last || last.x - first.x !== NAME_DAYS - 1) continue;
    const from = Math.max(...stretch.map((step) => step.from));
    const to = Math.min(...stretch.map((step) => step.to));
    const height = to - from;
    if (height >= LEAST_SHARE && height > (best?.height ?? 0) + 0.01) {
      best = { band, x: first.x + NAME_DAYS / 2, y: (from + to) / 2, height };
    }
  }
  return best;
}
