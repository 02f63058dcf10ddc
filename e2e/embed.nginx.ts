import AxeBuilder from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';
import arabic from '#i18n/ar.json' with { type: 'json' };
import { expect, test } from './app.ts';
import { fingersOn } from './fingers.ts';

/** The articles of `examples/`, from an origin of their own. */
function articles(baseURL: string | undefined): string {
  const url = new URL(baseURL ?? '');
  url.port = String(Number(url.port) + 1);
  return url.origin;
}

const map = (page: Page, index = 0) => page.frameLocator('iframe').nth(index);
const ground = (page: Page, index = 0) => map(page, index).locator('[data-status="held"]').first();

/** The frame's own document, for what no role tells. */
function frameOf(page: Page, index = 0): Frame {
  const frame = page.frames().filter((candidate) => candidate.url().includes('/embed/'))[index];
  if (!frame) throw new Error('There is no such frame.');
  return frame;
}

for (const article of ['article', 'strict', 'sandbox', 'right-to-left']) {
  test(`${article}: the map is drawn, asks its own origin alone, keeps nothing and breaks no policy`, async ({
    app,
    page,
    baseURL,
    context,
  }) => {
    await page.goto(`${articles(baseURL)}/${article}.html`);
    await expect(ground(page)).toBeAttached();
    const slider = map(page).getByRole('slider');
    const before = await slider.getAttribute('aria-valuetext');
    await slider.press('PageDown');
    await expect(slider).not.toHaveAttribute('aria-valuetext', before ?? '');
    const origins = new Set(app.requests.map((request) => new URL(request.url()).origin));
    expect([...origins].sort()).toEqual([new URL(baseURL ?? '').origin, articles(baseURL)].sort());
    expect(await context.cookies()).toEqual([]);
    const kept = await frameOf(page).evaluate(() => {
      try {
        return localStorage.length + sessionStorage.length;
      } catch {
        return 0;
      }
    });
    expect(kept).toBe(0);
    expect(app.errors).toEqual([]);
  });
}

test('claims and sources are fetched when the first note is opened, and nothing of a frame out of sight', async ({
  app,
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 800, height: 700 });
  await page.goto(`${articles(baseURL)}/three.html`);
  await expect(ground(page)).toBeAttached();
  const fetched = (name: string) => app.requests.filter((request) => request.url().endsWith(name)).length;
  await expect.poll(() => fetched('places.json')).toBeGreaterThan(0);
  const drawn = fetched('control.topo.json');
  expect(drawn).toBeLessThan(3);
  expect(fetched('claims.json')).toBe(0);
  // The middle of the map is ground.
  await map(page).getByRole('group').first().click();
  await expect(map(page).getByRole('region', { name: 'Note' })).toContainText(/since/);
  await expect.poll(() => fetched('claims.json')).toBe(1);
  await page.locator('iframe').nth(2).scrollIntoViewIfNeeded();
  await expect(ground(page, 2)).toBeAttached();
});

test('height settles and does not grow; the host is told the day and can set it; a stranger cannot', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    addEventListener('message', ({ data }) => told.push(data));
  });
  await page.goto(`${articles(baseURL)}/article.html`);
  await expect(ground(page)).toBeAttached();
  const heights = () =>
    page.evaluate(() =>
      (window as unknown as { told: { type?: string; height?: number }[] }).told
        .filter(({ type }) => type === 'tideline:height')
        .map(({ height }) => height),
    );
  await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
  const frameHeight = () => page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
  await expect.poll(async () => (await frameHeight()) - ((await heights()).at(-1) ?? 0)).toBe(0);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect.poll(async () => (await frameHeight()) - ((await heights()).at(-1) ?? 0)).toBe(0);
  expect((await heights()).length).toBeLessThan(8);

  const heading = map(page).getByRole('heading', { level: 2 }).first();
  const ask = (data: unknown) =>
    page.evaluate((message) => {
      document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
    }, data);
  await ask({ type: 'tideline:set', time: 'yesterday', place: '<img src=x>' });
  // From the frame itself and not from the page round it.
  await frameOf(page).evaluate(() => window.postMessage({ type: 'tideline:set', time: '2024-12-31' }, '*'));
  await ask({ type: 'tideline:set', time: '2024-12-08' });
  await expect(heading).toHaveText('8 December 2024');
  await expect
    .poll(() => page.evaluate(() => JSON.stringify((window as unknown as { told: unknown[] }).told)))
    .toContain('{"type":"tideline:time","time":"2024-12-08"}');
});

test('the wheel scrolls the article and zooms only with Ctrl; focus in the frame never moves the article', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 800, height: 500 });
  await page.goto(`${articles(baseURL)}/article.html`);
  await expect(ground(page)).toBeAttached();
  const canvas = await map(page).getByRole('group').first().boundingBox();
  if (!canvas) throw new Error('The map has no box.');
  await page.mouse.move(canvas.x + canvas.width / 2, canvas.y + 40);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(map(page).getByText('Hold Ctrl to zoom the map with the wheel')).toBeVisible();
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(() => frameOf(page).evaluate(() => location.hash)).toContain('#map=');
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test.describe('with a finger', () => {
  test.use({ ownContext: true, hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } });
  test('one finger over the map scrolls the article', async ({ page, baseURL }) => {
    await page.goto(`${articles(baseURL)}/article.html`);
    await expect(ground(page)).toBeAttached();
    const canvas = await map(page).getByRole('group').first().boundingBox();
    if (!canvas) throw new Error('The map has no box.');
    const [x, y] = [canvas.x + canvas.width / 2, Math.min(canvas.y + canvas.height / 2, 600)];
    const fingers = await fingersOn(page);
    await fingers.press([x, y]);
    for (let moved = 15; moved <= 180; moved += 15) await fingers.move([x, y - moved]);
    await fingers.lift();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });
});

test('from 320 × 400 to 1200 × 800 nothing scrolls or is cut, and axe finds nothing', async ({ page }) => {
  for (const [width, height, lang] of [
    [320, 400, 'en'],
    [390, 560, 'ar'],
    [640, 560, 'en'],
    [1200, 800, 'ar'],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(`/embed/?time=2024-12-04&place=hama&lang=${lang}`);
    await expect(page.locator('[data-status="held"]').first()).toBeAttached();
    const link = page.getByRole('link', { name: lang === 'ar' ? arabic['embed.open'] : 'Open the map with sources' });
    const box = await link.boundingBox();
    expect((box?.y ?? height) + (box?.height ?? 1)).toBeLessThanOrEqual(height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  }
});

// As nginx sends it.
for (const lang of ['en', 'ar']) {
  test(`what comes before anybody has touched the map is at most 220 kB: ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 560 });
    await page.goto(`/embed/?time=2024-12-04&lang=${lang}`);
    await expect(page.locator('[data-status="held"]').first()).toBeAttached();
    await expect(page.locator('.place-1').first()).toBeAttached();
    await page.waitForLoadState('networkidle');
    const fetched = await page.evaluate(() =>
      [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => {
        const { name, encodedBodySize } = entry as PerformanceResourceTiming;
        return { path: new URL(name).pathname, bytes: encodedBodySize };
      }),
    );
    const paths = fetched.map(({ path }) => path).join(' ');
    // All of it came, and was counted.
    for (const part of [/basemap/, /control/, /places/, /\.woff2/, /\.css/, /AreaNames/]) expect(paths).toMatch(part);
    expect(paths).not.toMatch(/claims|sources|histories|lenses|known/);
    const sum = fetched.reduce((total, { bytes }) => total + bytes, 0);
    expect(sum, fetched.map(({ path, bytes }) => `${bytes} ${path}`).join('\n')).toBeLessThanOrEqual(220_000);
  });
}
