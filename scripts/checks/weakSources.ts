import type { Dataset } from '#scripts/read/readDataset.ts';
import type { Problem } from './Problem.ts';

/** Copies, aggregators and fan wikis: they are not linked, and what rests on them alone is at most *claimed*. */
export function weakSources({ sources, claims, places }: Dataset): Problem[] {
  const weak = new Set(sources.flatMap((source) => (source.weak ? [source.id] : [])));
  const linked = sources.filter((source) => source.weak && source.url !== null);
  const tooSure = claims.filter(
    ({ verification, sources: cited }) =>
      !['claimed', 'disputed'].includes(verification) && cited.length > 0 && cited.every((id) => weak.has(id)),
  );
  const baseless = places.filter(
    ({ baseline: { basis, sources: cited } }) =>
      basis === 'sourced' && cited.length > 0 && cited.every((id) => weak.has(id)),
  );
  return [
    ...linked.map(({ id }) => ({ file: 'sources.csv', where: id, reason: 'a weak source must not be linked' })),
    ...tooSure.map(({ id, verification }) => ({
      file: 'claims.csv',
      where: id,
      reason: `"${verification}" rests on weak sources alone`,
    })),
    ...baseless.map(({ id }) => ({ file: 'baseline.csv', where: id, reason: '"sourced" rests on weak sources alone' })),
  ];
}
