import type { Route } from '@playwright/test';
import { type App, expect } from './app.ts';
import { type Sight, seenFrames, sightOf, watchFrames, writtenDay } from './drawnGround.ts';
import { addressOf, publishedText } from './mapFiles.ts';
import { seededRandom } from './random.ts';

/** The camera stands still, so that a day has the same shapes each time. */
const CAMERA = '#map=6.5/35/38.5';
/** Moves on one page before it is loaded anew. */
const MOVES_A_LOAD = 50;
const KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowRight', 'ArrowLeft', 'PageUp', 'PageDown', 'Home', 'End'];

interface Control {
  readonly objects: Record<string, unknown>;
}

/** What a run has met; a run that met none of these proves nothing. */
export interface ScrubCount {
  scrubs: number;
  compared: number;
  replies: number;
  retries: number;
  frames: number;
}

/** The shapes of every day, drawn without any disturbance. */
async function calmShapes(app: App): Promise<ReadonlyMap<string, number>> {
  await app.open(`?time=earliest${CAMERA}`);
  const shapes = new Map<string, number>();
  await app.slider().focus();
  for (;;) {
    const { heading, shapes: drawn } = await sightOf(app.page);
    if (shapes.has(heading)) return shapes;
    shapes.set(heading, drawn);
    await app.page.keyboard.press('ArrowRight');
  }
}

/** Replies to the request for the ground: late, broken, without some of its days, or as it should be. */
function disturbedReplies(random: () => number, count: ScrubCount): (route: Route) => Promise<void> {
  const text = publishedText('control');
  return async (route) => {
    count.replies += 1;
    const [how, delay, seed] = [random(), random() * 300, random() * 2 ** 32];
    await new Promise((resolve) => setTimeout(resolve, delay));
    if (how < 0.15) return route.abort();
    if (how < 0.25) return route.fulfill({ status: 503, body: 'no' });
    if (how < 0.3) return route.fulfill({ contentType: 'application/json', body: text.slice(0, text.length / 2) });
    const control = JSON.parse(text) as Control;
    const isMissing = seededRandom(seed);
    for (const name of Object.keys(control.objects)) if (how < 0.9 && isMissing() < 0.3) delete control.objects[name];
    return route.fulfill({ json: control });
  };
}

async function scrubOnce(app: App, random: () => number): Promise<void> {
  const { page } = app;
  const choice = random();
  if (choice < 0.7) {
    await page.keyboard.press(KEYS[Math.floor(random() * KEYS.length)] ?? 'Home');
  } else if (choice < 0.9) {
    await app.slider().evaluate((element, share) => {
      const slider = element as HTMLInputElement;
      const value = String(Math.round(Number(slider.max) * share));
      // React listens to the browser's own setter.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, value);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }, random());
  } else {
    await page.keyboard.down('ArrowRight');
    await page.keyboard.down('ArrowRight');
    await page.keyboard.up('ArrowRight');
  }
}

function expectToAgree({ heading, days, shapes }: Sight, calm: ReadonlyMap<string, number>, seed: number): void {
  expect(days.map(writtenDay), `seed ${seed}`).toEqual([heading]);
  expect(shapes, `shapes under ${heading}, seed ${seed}`).toBe(calm.get(heading));
}

function clickFirst([button]: Element[]): number {
  (button as HTMLElement | undefined)?.click();
  return button ? 1 : 0;
}

/** Moves through the days at random while the ground comes late, broken or not at all, and compares after each move. */
export async function scrubAmongFaults(app: App, scrubs: number, seed: number): Promise<ScrubCount> {
  const { page } = app;
  const calm = await calmShapes(app);
  const random = seededRandom(seed);
  const count: ScrubCount = { scrubs: 0, compared: 0, replies: 0, retries: 0, frames: 0 };
  await page.route(addressOf('control'), disturbedReplies(seededRandom(seed + 1), count));
  await watchFrames(page);
  await app.visit(`?time=2024-12-04${CAMERA}`);
  const retry = app.button('Try again');
  for (; count.scrubs < scrubs; count.scrubs += 1) {
    if (count.scrubs % MOVES_A_LOAD === 0) await loadAnew(app, count);
    await app.slider().focus();
    await scrubOnce(app, random);
    const sight = await sightOf(page);
    if (sight.days.length > 0) {
      expectToAgree(sight, calm, seed);
      count.compared += 1;
    }
    // At one moment: the button goes by itself when the ground comes.
    if (random() < 0.3) count.retries += await retry.evaluateAll(clickFirst);
  }
  await countFrames(app, count);
  return count;
}

/** Once the ground is there it is not asked for again: what comes late or broken is met where a page begins. */
async function loadAnew(app: App, count: ScrubCount): Promise<void> {
  await countFrames(app, count);
  await app.page.reload();
  await expect(app.slider()).toBeVisible();
}

async function countFrames({ page }: App, count: ScrubCount): Promise<void> {
  const { frames, wrong } = await seenFrames(page);
  expect(wrong).toEqual([]);
  count.frames += frames;
}
