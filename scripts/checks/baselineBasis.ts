import type { Dataset } from '#scripts/read/readDataset.ts';
import type { Problem } from './Problem.ts';

/** A sourced or derived baseline names its sources; general knowledge names none. */
export function baselineBasis({ places }: Dataset): Problem[] {
  return places.flatMap(({ id, baseline: { basis, sources } }) => {
    if (basis === 'general knowledge' && sources.length > 0)
      return [{ file: 'baseline.csv', where: id, reason: 'general knowledge has no sources' }];
    if (basis !== 'general knowledge' && sources.length === 0)
      return [{ file: 'baseline.csv', where: id, reason: `"${basis}" needs a source` }];
    return [];
  });
}
