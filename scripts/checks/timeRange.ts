import { daysBetween } from '#domain/days.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import type { Problem } from './Problem.ts';

/** Claims, assessments, lenses and the opening day outside the days of the map, and a map published before its delay is over. */
export function timeRange({ map, claims, assessments, corrections }: Dataset): Problem[] {
  const recorded = claims.map(({ recordedOn }) => recordedOn).reduce((a, b) => (a > b ? a : b), map.lastDay);
  const early = daysBetween(map.lastDay, recorded) < map.delayDays;
  const outside = (date: string) => date < map.firstDay || date > map.lastDay;
  const reason = `lies outside ${map.firstDay} – ${map.lastDay}`;
  return [
    ...(outside(map.openingDay) ? [{ file: 'map.json', where: 'openingDay', reason }] : []),
    ...(early
      ? [
          {
            file: 'map.json',
            where: 'delayDays',
            reason: `its last day is not ${map.delayDays} days past when the last row was recorded`,
          },
        ]
      : []),
    ...claims.flatMap(({ id, validFrom }) =>
      outside(validFrom) ? [{ file: 'claims.csv', where: id, reason: `validFrom ${reason}` }] : [],
    ),
    ...assessments.flatMap(({ id, from }) =>
      outside(from) ? [{ file: 'assessments.csv', where: id, reason: `from ${reason}` }] : [],
    ),
    ...corrections.flatMap(({ id, days }) =>
      days.some(outside) ? [{ file: 'corrections.csv', where: id, reason: `a day ${reason}` }] : [],
    ),
    ...map.lenses.flatMap(({ id, firstDay, lastDay }) =>
      [firstDay, lastDay].some(outside) || firstDay > lastDay
        ? [{ file: 'map.json', where: `lenses, ${id}`, reason }]
        : [],
    ),
  ];
}
