import type { Dataset } from '#scripts/read/readDataset.ts';
import type { Problem } from './Problem.ts';

/** Claims, assessments and lenses outside the days of the map. */
export function timeRange({ map, claims, assessments }: Dataset): Problem[] {
  const outside = (date: string) => date < map.firstDay || date > map.lastDay;
  const reason = `lies outside ${map.firstDay} – ${map.lastDay}`;
  return [
    ...claims.flatMap(({ id, validFrom }) =>
      outside(validFrom) ? [{ file: 'claims.csv', where: id, reason: `validFrom ${reason}` }] : [],
    ),
    ...assessments.flatMap(({ id, from }) =>
      outside(from) ? [{ file: 'assessments.csv', where: id, reason: `from ${reason}` }] : [],
    ),
    ...map.lenses.flatMap(({ id, firstDay, lastDay }) =>
      [firstDay, lastDay].some(outside) || firstDay > lastDay
        ? [{ file: 'map.json', where: `lenses, ${id}`, reason }]
        : [],
    ),
  ];
}
