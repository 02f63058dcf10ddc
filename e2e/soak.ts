import type { CDPSession, Locator } from '@playwright/test';
import { type App, expect } from './app.ts';

/** What a page holds once all that it has let go of is cleared away. */
export interface Held {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** One round ends where it began: the same day, the same language, nothing open. */
const STEPS_OF_ROUND = 72;

async function metersOf(client: CDPSession): Promise<Held> {
  const { metrics } = await client.send('Performance.getMetrics');
  const numberOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { heapBytes: numberOf('JSHeapUsedSize'), nodes: numberOf('Nodes'), listeners: numberOf('JSEventListeners') };
}

/** True where clearing away took nothing more. */
function isSame(held: Held, before: Held): boolean {
  const isSameHeap = Math.abs(held.heapBytes - before.heapBytes) < 20_000;
  return isSameHeap && held.nodes === before.nodes && held.listeners === before.listeners;
}

/**
 * Clears away until nothing more goes, twice over: what one round frees may hold what only the next one finds. The pointer
 * leaves whatever it was on, which the browser else keeps.
 */
async function heldAfterClearing(app: App, client: CDPSession): Promise<Held> {
  await app.page.mouse.move(0, 0);
  let held = await metersOf(client);
  for (let quiet = 0; quiet < 2; ) {
    const before = held;
    await app.page.waitForTimeout(300);
    await client.send('HeapProfiler.collectGarbage');
    held = await metersOf(client);
    quiet = isSame(held, before) ? quiet + 1 : 0;
  }
  return held;
}

/** A walk through the days and back, one day a frame, as with an arrow key held down. */
async function walk(slider: Locator): Promise<void> {
  await slider.focus();
  await slider.evaluate(async (element, steps) => {
    for (let step = 0; step < steps; step += 1) {
      const key = step < steps / 2 ? 'ArrowRight' : 'ArrowLeft';
      element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await new Promise(requestAnimationFrame);
    }
  }, STEPS_OF_ROUND);
}

/**
 * Opens a note and the ruler, changes language and theme, and puts all of it back. Nothing is typed: a browser keeps what
 * was typed into a field, so that it can be undone, and with it one node each time.
 */
async function openEverything(app: App): Promise<void> {
  const { x, y } = await app.mapCentre();
  await app.page.mouse.click(x, y);
  const note = app.region('note');
  await expect(note.getByRole('heading').first()).toBeVisible();
  await app.button('Measure').click();
  await expect(app.region('measure')).toBeVisible();
  await app.button('Measure').click();
  await note.getByRole('button', { name: 'Close' }).click();
  await expect(note).toHaveCount(0);
  await app.button('العربية').click();
  await app.button('English').click();
  await app.button('Dark theme').click();
  await app.button('Light theme').click();
}

/** By how much more is held than before. */
function growth(before: Held, after: Held): Held {
  return {
    heapBytes: after.heapBytes - before.heapBytes,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

/**
 * Walks through the days for a long time, and tells by how much what the page holds has grown: the heap in all, nodes and
 * listeners in that half of the time in which they grew less. What leaks grows in both; a browser may come to hold a node
 * of its own once.
 *
 * @param steps - days stepped through after a tenth as many more, each half rounded up to whole walks.
 */
export async function growthAfter(app: App, steps: number): Promise<Held> {
  // A small page is drawn sooner, and holds the same.
  await app.page.setViewportSize({ width: 700, height: 500 });
  await app.open('?time=earliest&dark=false');
  await app.page.waitForLoadState('networkidle');
  const client = await app.page.context().newCDPSession(app.page);
  await client.send('Performance.enable');
  const heldAfter = async (days: number): Promise<Held> => {
    for (let done = 0; done < days; done += STEPS_OF_ROUND) {
      await walk(app.slider());
      await openEverything(app);
    }
    return heldAfterClearing(app, client);
  };
  // What is kept on purpose (layers, formats, compiled code) is there after the first of them.
  const before = await heldAfter(Math.max(2 * STEPS_OF_ROUND, steps / 10));
  const midway = await heldAfter(steps / 2);
  const after = await heldAfter(steps / 2);
  const halves = [growth(before, midway), growth(midway, after)];
  return {
    heapBytes: growth(before, after).heapBytes,
    nodes: Math.min(...halves.map(({ nodes }) => nodes)),
    listeners: Math.min(...halves.map(({ listeners }) => listeners)),
  };
}
