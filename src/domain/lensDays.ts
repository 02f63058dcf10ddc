import type { IsoDate } from './days.ts';
import { DISAGREEMENT } from './disagreement.ts';
import type { LensId } from './ids.ts';
import type { Manifest } from './manifest.ts';

/** The days that a lens has a layer for, in order; those of disagreement are the days that both accounts tell of. */
export function lensDays(
  { days, lenses, disagreement }: Pick<Manifest, 'days' | 'lenses' | 'disagreement'>,
  lens: LensId,
): readonly IsoDate[] {
  const needed = lens === DISAGREEMENT ? (disagreement ?? []) : [lens];
  const found = lenses.filter(({ id }) => needed.includes(id));
  return days.filter((date) => found.every(({ firstDay, lastDay }) => firstDay <= date && date <= lastDay));
}
