import { groupBy } from '#domain/groupBy.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import type { Problem } from './Problem.ts';

/** Places or positions at the very same spot: neither would have ground of its own. */
export function sharedSpots({ places, positions }: Dataset): Problem[] {
  return [...groupBy([...places, ...positions], ({ at }) => at.join())].flatMap(([spot, group]) =>
    group.length > 1
      ? [
          {
            file: 'places.csv and positions.csv',
            where: group.map(({ id }) => id).join(', '),
            reason: `all lie at ${spot}`,
          },
        ]
      : [],
  );
}
