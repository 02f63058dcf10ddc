/**
 * `npm run bench:scrub`: moving through the days with our paths and with what people use today, in one run, taking turns.
 *
 * `-- --maps syria --engines ours,timeline-canvas --quick` measures less.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import type { ControlTopology } from '#data/controlTopology.ts';
import { parse } from '#data/parse.ts';
import { controlTopology } from '#data/schemas/topology.ts';
import { dayName, syntheticMap, vertexCount } from './data/syntheticMap.ts';
import { launchBrowser } from './run/browser.ts';
import { servePages } from './run/servePages.ts';
import { quantile, rounded } from './run/statistics.ts';

const { values } = parseArgs({
  options: { maps: { type: 'string' }, engines: { type: 'string' }, quick: { type: 'boolean', default: false } },
});

interface MeasuredMap {
  /** Vertices for one of ours. */
  readonly factor: number;
  readonly days: number;
  /** Slow-downs of the processor. */
  readonly rates: readonly number[];
}

/** Slow-downs where they are asked for: the large ones would take most of an hour. */
const MAPS: Readonly<Record<string, MeasuredMap>> = {
  syria: { factor: 1, days: 36, rates: [1, 4] },
  '32k': { factor: 8.1, days: 100, rates: [1, 4] },
  '100k': { factor: 25.5, days: 36, rates: [1] },
  '1000days': { factor: 1, days: 1000, rates: [1] },
};
const ENGINES = [
  'ours',
  'timeline-canvas',
  'timeDimension-canvas',
  'timeDimension-svg',
  'geojson-canvas',
  'geojson-svg',
  'polygon-canvas',
];
const SIDE = ['idle', 'floor'];
/** A thousand days are measured for what they add to a step; of the peers with the one that is quickest there. */
const ENGINES_OF_MANY_DAYS = ['ours', 'geojson-svg', 'idle'];
const ROUNDS = values.quick ? 1 : 2;
const STEPS = values.quick ? 8 : 24;
/** Of all rounds together. */
const SCRUB_MILLISECONDS = values.quick ? 3000 : 10_000;
const LONG_FRAME = 25;

interface Measured {
  readonly first: number[];
  readonly revisit: number[];
  readonly frames: number[];
  heapMB: number;
}

interface Reported {
  readonly rows: readonly { readonly engine: string; readonly revisit: number }[];
  readonly ratios: Readonly<Record<string, number>>;
}

interface BenchWindow {
  readonly bench: { step: (day: number) => Promise<void>; scrub: (days: number, ms: number) => Promise<number[]> };
}

const maps = values.maps?.split(',') ?? Object.keys(MAPS);
const engines = [...(values.engines?.split(',') ?? ENGINES), ...SIDE];
const published = 'public/geo/syria-2024/control.topo.json';
const ours = parse(published, controlTopology, JSON.parse(readFileSync(published, 'utf8')));
const results: Record<string, Reported> = {};

const { url, close } = await servePages();
const browser = await launchBrowser();
for (const name of maps) {
  const { factor, days, rates } = MAPS[name] ?? { factor: 1, days: 36, rates: [1] };
  const taking = days >= 1000 ? engines.filter((engine) => ENGINES_OF_MANY_DAYS.includes(engine)) : engines;
  const topology = name === 'syria' ? renamed(ours) : syntheticMap(ours, factor, days);
  mkdirSync('bench/dist/scrub', { recursive: true });
  writeFileSync(`bench/dist/scrub/${name}.topo.json`, JSON.stringify(topology));
  console.log(`\n${name}: ${days} days, about ${vertexCount(topology, 0)} vertices a day`);
  for (const rate of rates) {
    const measured = new Map<string, Measured>();
    // A B A B: whatever else the machine does meets all of them.
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const engine of taking) await measure(name, engine, rate, days, measured);
    }
    results[`${name} ${rate}x`] = report(measured, rate);
  }
}
await browser.close();
await close();
const growth = { days36To1000: growthTo('1000days'), vertices10kTo100k: growthTo('100k') };
console.log('a step of ours grows by:', growth);
console.log(JSON.stringify({ bench: 'scrub', growth, results }));

/** How many times longer a revisited step of ours takes on another map than on Syria's. */
function growthTo(map: string): number {
  const ownOn = (other: string) => results[`${other} 1x`]?.rows.find(({ engine }) => engine === 'ours')?.revisit;
  return rounded((ownOn(map) ?? Number.NaN) / (ownOn('syria') ?? Number.NaN));
}

/** Our own layers under the names that the pages know. */
function renamed(topology: ControlTopology): ControlTopology {
  const objects = Object.values(topology.objects).map((object, day) => [dayName(day), object] as const);
  return { ...topology, objects: Object.fromEntries(objects) };
}

async function measure(map: string, engine: string, rate: number, days: number, into: Map<string, Measured>) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(engine, error.message));
  await page.goto(`${url}scrub/page.html?map=${map}&engine=${engine}`);
  await page.waitForFunction(() => 'bench' in window, undefined, { timeout: 180_000 });
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  await client.send('HeapProfiler.collectGarbage');
  const number = async (wanted: string) => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === wanted)?.value ?? Number.NaN;
  };
  const result = into.get(engine) ?? { first: [], revisit: [], frames: [], heapMB: 0 };
  into.set(engine, result);
  result.heapMB = (await number('JSHeapUsedSize')) / 1e6;
  await client.send('Emulation.setCPUThrottlingRate', { rate });
  const steps = Array.from({ length: Math.min(STEPS, days - 1) }, (_, index) => index + 1);
  for (const pass of ['first', 'revisit'] as const) {
    for (const day of steps) {
      const before = await number('TaskDuration');
      await page.evaluate((at) => (window as unknown as BenchWindow).bench.step(at), day);
      result[pass].push(((await number('TaskDuration')) - before) * 1000);
    }
    await back(page);
  }
  result.frames.push(
    ...(await page.evaluate(([count, ms]) => (window as unknown as BenchWindow).bench.scrub(count, ms), [
      days,
      SCRUB_MILLISECONDS / ROUNDS,
    ] as const)),
  );
  await context.close();
}

function back(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as BenchWindow).bench.step(0));
}

function report(measured: ReadonlyMap<string, Measured>, rate: number): Reported {
  const idle = quantile(measured.get('idle')?.revisit ?? [], 0.5);
  const rows = [...measured].map(([engine, { first, revisit, frames, heapMB }]) => ({
    engine,
    first: rounded(quantile(first, 0.5) - idle),
    firstP95: rounded(quantile(first, 0.95) - idle),
    revisit: rounded(quantile(revisit, 0.5) - idle),
    revisitP95: rounded(quantile(revisit, 0.95) - idle),
    longFrames: `${rounded((100 * frames.filter((frame) => frame > LONG_FRAME).length) / frames.length)} %`,
    heapMB: rounded(heapMB),
  }));
  console.log(`main thread at ${rate}x, milliseconds a step less the idle step (${rounded(idle)})`);
  console.table(rows);
  const own = rows.find(({ engine }) => engine === 'ours');
  const peers = rows.filter(({ engine }) => !['ours', ...SIDE].includes(engine));
  const best = (key: 'revisit' | 'firstP95' | 'heapMB') => Math.min(...peers.map((row) => row[key]));
  const ratios = {
    revisit: rounded((own?.revisit ?? Number.NaN) / best('revisit')),
    firstP95: rounded((own?.firstP95 ?? Number.NaN) / best('firstP95')),
    heap: rounded((own?.heapMB ?? Number.NaN) / best('heapMB')),
  };
  console.log('ours against the best peer:', ratios);
  return { rows, ratios };
}
