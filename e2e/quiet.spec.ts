import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { addressOf } from './mapFiles.ts';

test('a visit asks no other origin, sets no cookie, stores nothing and logs no error', async ({
  app,
  page,
  context,
}) => {
  await app.open();
  await app.find('Hama');
  await app.button('Next day').click();
  await expect(app.region('note')).toContainText('Hama');
  await page.waitForLoadState('networkidle');
  expect(app.foreignRequests()).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(app.errors).toEqual([]);
});

const SIZES = [
  [1440, 900],
  [768, 1024],
  [640, 560],
  [390, 844],
] as const;

interface Counts {
  readonly frames: number;
  readonly timers: number;
}

test('nothing runs while nothing changes: no frame, no timer, no request', async ({ app, page }) => {
  await page.addInitScript(() => {
    const counts = { frames: 0, timers: 0 };
    Object.assign(window, { counts });
    const { requestAnimationFrame: frame, setTimeout: later, setInterval: often } = window;
    window.requestAnimationFrame = (task) => {
      counts.frames += 1;
      return frame.call(window, task);
    };
    const counted = (set: typeof later) =>
      ((...parameters: Parameters<typeof later>) => {
        counts.timers += 1;
        return set.apply(window, parameters);
      }) as typeof later;
    Object.assign(window, { setTimeout: counted(later), setInterval: counted(often as unknown as typeof later) });
  });
  let requests = 0;
  page.on('request', () => {
    requests += 1;
  });
  const counts = async () => {
    const counted = await page.evaluate(() => ({ ...(window as unknown as { counts: Counts }).counts }));
    return { ...counted, requests };
  };
  await app.open('?time=2024-12-04&place=hama');
  // Whatever was begun by loading has ended once a second passes without a frame, a timer or a request.
  let before = {};
  await expect
    .poll(
      async () => {
        const [last, now] = [before, await counts()];
        before = now;
        return JSON.stringify(last) === JSON.stringify(now);
      },
      { intervals: [1000] },
    )
    .toBe(true);
  expect((await counts()).frames).toBeGreaterThan(0);
});

for (const lang of ['en', 'ar'] as const) {
  for (const dark of ['false', 'true']) {
    test(`axe finds nothing, and nothing scrolls sideways: ${lang}, ${dark === 'true' ? 'dark' : 'light'}`, async ({
      app,
      page,
    }) => {
      test.slow();
      await app.open(`?time=2024-12-04&place=hama&measure=hama..ground:opposition&lang=${lang}&dark=${dark}`, lang);
      const scrollsBy = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        await expect(app.region('note')).toBeVisible();
        expect(await scrollsBy(), `${width} px`).toBeLessThanOrEqual(0);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        );
        expect(found, `${width} px`).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      await expect(app.region('note')).toBeVisible();
      expect(await scrollsBy()).toBeLessThanOrEqual(0);
    });
  }
}

/** Records from now on how far what stands on the page is moved; the answer tells the sum and what moved. */
async function recordShifts(page: Page): Promise<() => Promise<{ sum: number; told: string }>> {
  await page.addInitScript(() => {
    const shifts: { value: number; of: string[] }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as { value: number; sources: { node: Element | null }[] };
        shifts.push({ value, of: sources.map(({ node }) => node?.className ?? node?.nodeName ?? '') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return async () => {
    const shifts = await page.evaluate(() => (window as unknown as { shifts: { value: number }[] }).shifts);
    return { sum: shifts.reduce((total, { value }) => total + value, 0), told: JSON.stringify(shifts) };
  };
}

for (const [width, height, lang] of [
  [1440, 900, 'en'],
  [390, 844, 'en'],
  [390, 844, 'ar'],
  [320, 640, 'en'],
] as const) {
  test(`nothing moves while the page comes: ${lang}, ${width} px`, async ({ app, page }) => {
    await page.setViewportSize({ width, height });
    const shifts = await recordShifts(page);
    await app.open(`?time=2024-12-04&claim=ev035&lang=${lang}`, lang);
    await expect(app.region('note').getByRole('link').first()).toBeVisible();
    await expect(app.eventMark(/[,،] /).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const { sum, told } = await shifts();
    expect(sum, told).toBeLessThanOrEqual(0.02);
  });
}

for (const note of ['claim=ev035', 'place=hama']) {
  for (const order of [
    ['claims', 'sources', 'histories', 'control'],
    ['control', 'histories', 'sources', 'claims'],
  ] as const) {
    test(`a note does not move where its files come in the order ${order.join(', ')}: ${note}`, async ({
      app,
      page,
    }) => {
      for (const [index, role] of order.entries()) {
        await page.route(addressOf(role), async (route) => {
          await page.waitForTimeout(index * 700);
          await route.continue();
        });
      }
      const shifts = await recordShifts(page);
      await app.open(`?time=2024-12-04&${note}`);
      await expect(app.region('note').getByRole('link', { name: 'Link to this note' })).toBeVisible();
      await expect(app.eventMark(/[,،] /).first()).toBeVisible();
      await page.waitForLoadState('networkidle');
      const { sum, told } = await shifts();
      expect(sum, told).toBeLessThanOrEqual(0.02);
    });
  }
}
