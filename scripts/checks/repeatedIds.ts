import { groupBy } from '#domain/groupBy.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import type { Problem } from './Problem.ts';

/** Ids that two rows of a file share. Places and positions share one set of ids, since both have ground. */
export function repeatedIds(dataset: Dataset): Problem[] {
  const { actors, claimants, sources, places, positions, areas, claims, assessments, readings } = dataset;
  return [
    ...repeated('actors.csv', actors),
    ...repeated('claimants.csv', claimants),
    ...repeated('sources.csv', sources),
    ...repeated('places.csv and positions.csv', [...places, ...positions]),
    ...repeated('areas.csv', areas),
    ...repeated('claims.csv', claims),
    ...repeated('assessments.csv', assessments),
    ...repeated(
      'readings.csv',
      readings.map(({ claim }) => ({ id: claim })),
    ),
  ];
}

function repeated(file: string, rows: readonly { readonly id: string }[]): Problem[] {
  return [...groupBy(rows, ({ id }) => id)].flatMap(([id, group]) =>
    group.length > 1 ? [{ file, where: id, reason: `${group.length} rows have this id` }] : [],
  );
}
