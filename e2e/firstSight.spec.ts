import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const SIGHT = '.first-sight';

/** Keeps the page's code away until it is called. */
async function holdCode(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Where the Golan lies on the screen: in sight at every size, and small enough to be drawn whole. */
function golan(page: Page) {
  return page.evaluate(() => {
    const { left, top, width } = document.querySelector('path.golan')?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, width };
  });
}

for (const [width, height] of [
  [1440, 900],
  [1100, 800],
  [768, 1024],
  [390, 844],
] as const) {
  test(`the opening day is there before any script, where the live map then is: ${width} px`, async ({ app, page }) => {
    await page.setViewportSize({ width, height });
    // Every frame from the picture on has ground in it, the picture's or the map's.
    await page.addInitScript(() => {
      const seen = { isThere: false, bare: 0, shift: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      const look = () => {
        const isGround = document.querySelector('.first-sight svg, path.ground') !== null;
        if (seen.isThere && !isGround) seen.bare++;
        seen.isThere ||= isGround;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const release = await holdCode(page);
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page.getByRole('img', { name: 'Who held what in Syria, 4 December 2024' })).toBeVisible();
    await expect(page.getByText('4 December 2024', { exact: true })).toBeVisible();
    const before = await golan(page);
    release();
    await expect(page.locator(SIGHT)).toHaveCount(0);
    await expect(app.dateHeading()).toHaveText('4 December 2024');
    const after = await golan(page);
    expect(Math.abs(after.left - before.left)).toBeLessThan(4);
    expect(Math.abs(after.top - before.top)).toBeLessThan(12);
    expect(Math.abs(after.width - before.width)).toBeLessThan(2);
    const seen = await page.evaluate(() => (window as unknown as { seen: { bare: number; shift: number } }).seen);
    expect(seen.bare).toBe(0);
    // Else the sheets of parts that come later would stand before those that they refine.
    await expect(page.locator('body link[rel="stylesheet"]')).toHaveCount(0);
    expect(seen.shift).toBeLessThanOrEqual(0.02);
    expect(app.errors).toEqual([]);
  });
}

test('an address that asks for another day never shows the opening day as its picture', async ({ page }) => {
  const release = await holdCode(page);
  await page.goto('/?time=2024-12-08', { waitUntil: 'commit' });
  await expect(page.locator('html[data-asked]')).toBeAttached();
  await expect(page.locator(SIGHT)).toBeHidden();
  release();
});

test('the picture goes when its layer cannot come', async ({ app, page }) => {
  await page.route('**/control.topo.json*', (route) => route.abort());
  await app.visit();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.locator(SIGHT)).toHaveCount(0);
});
