/**
 * What changing the lens costs on the main thread, against one step through the days: `npm run bench:lens`.
 *
 * The built page in a real Chromium; steps and changes take turns over the days that all lenses have. A cost is the time of
 * main-thread tasks from the action until the second frame after it. Ends with a line of JSON; fails above the bar.
 */
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findBrowser } from '#scripts/commands/findBrowser.mjs';

const BAR = 1.5;
const ROUNDS = 3;
const NEXT_DAY = '[data-transport] button[aria-label="Next day"]';
/** Government media, the Military Operations Department, then back to our assessment. */
const LENS_RADIOS = [2, 3, 1].map((index) => `.lens-choice label:nth-of-type(${index}) input`);

const port = Number(process.env.PORT ?? 4317);
await build({ logLevel: 'error' });
const server = await preview({ logLevel: 'error', preview: { port, strictPort: true } });
const executablePath = process.env.TIDELINE_BROWSER ?? findBrowser();
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu'],
  ...(executablePath ? { executablePath } : {}),
});
try {
  report(await measure(await browser.newPage({ viewport: { width: 1440, height: 900 } })));
} finally {
  await browser.close();
  await server.close();
}

/** Milliseconds of every step and every change of lens, first passes and revisits apart. */
async function measure(page) {
  await page.goto(`http://localhost:${port}/?time=2024-11-26`, { waitUntil: 'networkidle' });
  await page.locator('.lens-choice summary').first().click();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const costs = { first: { step: [], lens: [] }, again: { step: [], lens: [] } };
  for (let round = 0; round < ROUNDS; round += 1) {
    const { step, lens } = round === 0 ? costs.first : costs.again;
    for (let day = 1; day <= 11; day += 1) {
      step.push(await costOf(page, session, NEXT_DAY));
      for (const radio of LENS_RADIOS) lens.push(await costOf(page, session, radio));
    }
    await page.getByRole('slider').press('Home');
    await page.waitForTimeout(300);
  }
  return costs;
}

async function costOf(page, session, selector) {
  // Layers are made ready when nothing else is to do: that is over before the next action.
  await page.waitForTimeout(150);
  const before = await taskMilliseconds(session);
  await page.locator(selector).evaluate(
    (element) =>
      new Promise((resolve) => {
        element.click();
        requestAnimationFrame(() => requestAnimationFrame(resolve));
      }),
  );
  return (await taskMilliseconds(session)) - before;
}

async function taskMilliseconds(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

function report(costs) {
  const rows = Object.entries(costs).map(([pass, { step, lens }]) => {
    const [stepMs, lensMs] = [median(step), median(lens)];
    return { pass, steps: step.length, changes: lens.length, stepMs, lensMs, ratio: lensMs / stepMs };
  });
  console.table(
    rows.map(({ ratio, stepMs, lensMs, ...rest }) => ({
      ...rest,
      stepMs: stepMs.toFixed(1),
      lensMs: lensMs.toFixed(1),
      ratio: ratio.toFixed(2),
    })),
  );
  const { ratio } = rows.at(-1);
  console.log(JSON.stringify({ bench: 'lens', bar: BAR, holds: ratio <= BAR, rows }));
  if (ratio > BAR) process.exitCode = 1;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
