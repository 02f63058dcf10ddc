/**
 * `npm run bench:build`: time and memory of the build by places and days, on synthetic claims through the real engine.
 *
 * Each size runs in a process of its own. `-- --quick` leaves out the large ones; `-- --sizes 5000x365` measures only those.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { sizes: { type: 'string' }, quick: { type: 'boolean', default: false } },
});

const PLACES = [500, 5000, 20_000];
const DAYS = [36, 365, 3650];
/** Site-days above which a size is large. */
const QUICK_UP_TO = 200_000;
/** A size that takes longer is given up: twice the bar of 5,000 places over a year. */
const LONGEST_SECONDS = 600;
const MOST_MEMORY_MB = 12_000;

interface Built {
  readonly places: number;
  readonly days: number;
  readonly seconds: number;
  readonly peakMB: number;
}

const sizes = values.sizes
  ? values.sizes.split(',').map((size) => size.split('x').map(Number))
  : PLACES.flatMap((places) => DAYS.map((days) => [places, days]));
const rows: (Built | { readonly places: number; readonly days: number; readonly not: string })[] = [];
for (const [places = 0, days = 0] of sizes) {
  if (values.quick && places * days > QUICK_UP_TO) rows.push({ places, days, not: 'left out by --quick' });
  else rows.push(built(places, days));
}
console.table(rows);
const found = (places: number, days: number) =>
  rows.find((row): row is Built => row.places === places && row.days === days && 'seconds' in row);
const [few, many, year] = [found(500, 36), found(5000, 36), found(5000, 365)];
const growth = few && many ? Math.round((10 * many.seconds) / few.seconds) / 10 : undefined;
if (growth !== undefined)
  console.log(`Ten times the places take ${growth} times as long; n log n would be 13.7 times.`);
if (year) console.log(`5,000 places over a year: ${year.seconds} s; the bar is 300 s.`);
console.log(
  JSON.stringify({ bench: 'build', rows, growthOfTenTimesThePlaces: growth, holds: year && year.seconds <= 300 }),
);

function built(places: number, days: number): (typeof rows)[number] {
  const memory = `--max-old-space-size=${MOST_MEMORY_MB}`;
  const one = new URL('./build/buildOne.ts', import.meta.url).pathname;
  const { stdout, status, signal } = spawnSync(
    process.execPath,
    [memory, '--import', 'tsx', one, `${places}`, `${days}`],
    { encoding: 'utf8', timeout: LONGEST_SECONDS * 1000, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  if (status === 0) return JSON.parse(stdout) as Built;
  const not = signal === 'SIGTERM' ? `not in ${LONGEST_SECONDS} s` : `not in ${MOST_MEMORY_MB} MB`;
  return { places, days, not };
}
