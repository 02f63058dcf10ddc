import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './app.ts';

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

for (const lang of ['en', 'ar'] as const) {
  for (const dark of ['false', 'true']) {
    for (const [width, height] of [
      [1440, 900],
      [768, 1024],
      [640, 560],
      [390, 844],
    ] as const) {
      test(`axe finds nothing: ${lang}, ${dark === 'true' ? 'dark' : 'light'}, ${width} px`, async ({ app, page }) => {
        await page.setViewportSize({ width, height });
        await app.open(`?time=2024-12-04&place=hama&measure=hama..ground:opposition&lang=${lang}&dark=${dark}`, lang);
        await expect(app.region('note')).toBeVisible();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
        ).toEqual([]);
      });
    }
  }
}

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [390, 844],
  [320, 640],
] as const) {
  test(`nothing scrolls sideways at ${width} px`, async ({ app, page }) => {
    await page.setViewportSize({ width, height });
    await app.open('?time=2024-12-04&place=hama');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
