/** Prints what is weak in each map's data, and on what its ground rests: `npm run data:report`, with `-- --rows` for the ids. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { area } from '@turf/turf';
import { BASES } from '#domain/methodFacts.ts';
import { deriveLayers } from '#scripts/derive/deriveLayers.ts';
import { readDataset } from '#scripts/read/readDataset.ts';
import { areaByBasis } from '#scripts/report/areaByBasis.ts';
import { weakRows } from '#scripts/report/weakRows.ts';

const withRows = process.argv.includes('--rows');

for (const map of readdirSync('data').filter((name) => existsSync(join('data', name, 'map.json')))) {
  const dataset = readDataset(join('data', map));
  const derived = await deriveLayers(dataset);
  const countryKm2 = area(dataset.geography.border) / 1_000_000;
  console.log(`${map}\n`);
  for (const { name, of, rows } of weakRows(dataset)) {
    console.log(
      `${String(rows.length).padStart(5)} of ${of} ${name}${withRows && rows.length > 0 ? `: ${rows.join(' ')}` : ''}`,
    );
  }
  console.log(`\nShare of the area by basis, per cent\n\n${['day       ', ...BASES].join('  ')}`);
  for (const { date } of derived.days.filter(({ lens }) => lens === dataset.map.lenses[0]?.id)) {
    const shares = areaByBasis(dataset, derived, date, countryKm2);
    console.log([date, ...BASES.map((basis) => (shares[basis] * 100).toFixed(1).padStart(basis.length))].join('  '));
  }
}
