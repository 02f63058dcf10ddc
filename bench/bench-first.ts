/**
 * `npm run bench:first`: opening our page and the least page that shows one such day, on a phone, taking turns.
 *
 * Both are built for production and served with Brotli by one server. `-- --quick` opens each once.
 */
import { parseArgs } from 'node:util';
import type { CDPSession } from '@playwright/test';
import { build } from 'vite';
import { launchBrowser } from './run/browser.ts';
import { serveCompressed } from './run/serveCompressed.ts';
import { buildPages } from './run/servePages.ts';
import { quantile, rounded } from './run/statistics.ts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

/** DevTools' preset "Slow 4G": bytes a second, milliseconds. */
const SLOW_4G = { offline: false, downloadThroughput: 180_000, uploadThroughput: 84_375, latency: 562.5 };
const CPU_RATE = 4;
const PHONE = { width: 390, height: 844 };
const ROUNDS = values.quick ? 1 : 5;
/** A task blocks for as long as it takes beyond this. */
const TASK_MILLISECONDS = 50;
/** At most this share of the minimal page's time. */
const BARS = { picture: 0.3, polygons: 1, slider: 1.1 } as const;

/** What marks a page's picture, its live polygons and its slider. */
const PAGES = {
  ours: {
    path: '',
    picture: '.first-sight svg path',
    polygons: 'body:not(:has(.first-sight)) .leaflet-container path.ground',
    slider: '.date-slider:enabled',
  },
  minimal: {
    path: 'first/page.html',
    picture: '.leaflet-overlay-pane path',
    polygons: '.leaflet-overlay-pane path',
    slider: 'input:enabled',
  },
} as const;
type Name = keyof typeof PAGES;

/** Milliseconds from the request, and kilobytes over the network. */
interface Opened {
  readonly picture: number;
  readonly polygons: number;
  readonly slider: number;
  readonly largestPaint: number;
  readonly blocked: number;
  readonly kilobytes: number;
}

await build({ logLevel: 'warn' });
await buildPages();
const servers = { ours: await serveCompressed(['dist']), minimal: await serveCompressed(['bench/dist', 'public']) };
const browser = await launchBrowser();
const names = Object.keys(PAGES) as Name[];
// The first visit compresses what is served.
for (const name of names) await open(name, false);
const opened: Record<Name, Opened[]> = { ours: [], minimal: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  for (const name of names) opened[name].push(await open(name, true));
}
await browser.close();
for (const { close } of Object.values(servers)) close();
report();

async function open(name: Name, isSlow: boolean): Promise<Opened> {
  const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  const bytes = await countBytes(client);
  if (isSlow) {
    await client.send('Network.emulateNetworkConditions', SLOW_4G);
    await client.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
  }
  const { path, ...marks } = PAGES[name];
  await page.addInitScript((wanted) => Object.assign(window, { wanted }), marks);
  await page.addInitScript({ path: 'bench/run/watchPage.js' });
  await page.goto(servers[name].url + path, { waitUntil: 'networkidle', timeout: 60_000 });
  await page.waitForFunction(
    () => 'slider' in (window as unknown as Watched).seen && 'polygons' in (window as unknown as Watched).seen,
    undefined,
    { timeout: 120_000 },
  );
  // Tasks that the last file has caused are over.
  await page.waitForTimeout(1000);
  const { seen, largestPaint, tasks, firstPaint } = await page.evaluate(() => (window as unknown as Watched).watched());
  await context.close();
  const blocked = tasks.reduce((sum, task) => sum + Math.max(0, task - TASK_MILLISECONDS), 0);
  const painted = (mark: keyof typeof marks) => Math.max(seen[mark] ?? Number.NaN, firstPaint);
  return {
    picture: painted('picture'),
    polygons: painted('polygons'),
    slider: painted('slider'),
    largestPaint,
    blocked,
    kilobytes: bytes() / 1000,
  };
}

async function countBytes(client: CDPSession): Promise<() => number> {
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await client.send('Network.enable');
  return () => bytes;
}

interface Watched {
  readonly seen: Record<string, number>;
  readonly watched: () => {
    readonly seen: Record<string, number>;
    readonly largestPaint: number;
    readonly firstPaint: number;
    readonly tasks: number[];
  };
}

function report(): void {
  const median = (name: Name, key: keyof Opened) =>
    quantile(
      opened[name].map((one) => one[key]),
      0.5,
    );
  const keys: (keyof Opened)[] = ['picture', 'polygons', 'slider', 'largestPaint', 'blocked', 'kilobytes'];
  const rows = keys.map((figure) => {
    const [ours, minimal] = [median('ours', figure), median('minimal', figure)];
    const bar = figure in BARS ? BARS[figure as keyof typeof BARS] : null;
    const ratio = rounded(ours / minimal);
    return {
      figure,
      ours: Math.round(ours),
      minimal: Math.round(minimal),
      ratio,
      bar,
      holds: bar === null || ratio <= bar,
    };
  });
  console.log(
    `390 × 844, Slow 4G, CPU 4×, medians of ${ROUNDS}; milliseconds from the request, kilobytes over the network`,
  );
  console.table(rows);
  console.log(JSON.stringify({ bench: 'first', rounds: ROUNDS, rows }));
}
