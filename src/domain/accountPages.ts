import { DISAGREEMENT } from './disagreement.ts';
import type { LensId } from './ids.ts';
import { lensDays } from './lensDays.ts';
import type { Manifest } from './manifest.ts';

/**
 * The accounts of the opening day that have a page each, beside the day's own: those of all lenses but the first, then where
 * two of them differ; without those that do not tell of that day.
 */
export function accountPages(
  manifest: Pick<Manifest, 'days' | 'openingDay' | 'lenses' | 'disagreement'>,
): readonly LensId[] {
  const [, ...others] = manifest.lenses.map(({ id }) => id);
  const accounts = manifest.disagreement ? [...others, DISAGREEMENT] : others;
  return accounts.filter((lens) => lensDays(manifest, lens).includes(manifest.openingDay));
}
