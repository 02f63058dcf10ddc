import AxeBuilder from '@axe-core/playwright';
import arabic from '#i18n/ar.json' with { type: 'json' };
import { expect, test } from './app.ts';

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page of a day has its picture, its text, areas, changes and sources, and opens the map on that day', async ({
    page,
  }) => {
    await page.goto('/syria-2024/2024-12-05/');
    await expect(page).toHaveTitle('5 December 2024 · Who held what in Syria');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('5 December 2024');
    await expect(page.getByRole('img', { name: /^Map: .*5 December 2024/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /^G?\s*Government [\d,]+ \d+\.\d%$/ })).toBeVisible();
    const hama = page.getByRole('row', { name: /^Hama Government Opposition Held/ });
    await expect(hama).toBeVisible();
    const sources = page.getByRole('region', { name: 'Sources of this day' }).getByRole('link');
    const addresses = await sources.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) expect(address).toMatch(/^https:\/\//);
    const open = page.getByRole('link', { name: 'Open the interactive map on this day' });
    await expect(open).toHaveAttribute('href', '/?map=syria-2024&time=2024-12-05');
    await page.getByRole('link', { name: 'Next day 6 December 2024' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('6 December 2024');
  });
});

for (const [width, scheme, path] of [
  [320, 'light', '/syria-2024/2024-12-05/'],
  [390, 'dark', '/syria-2024/2024-12-04/ar/'],
  [1440, 'light', '/syria-2024/2024-12-31/ar/'],
  [320, 'dark', '/syria-2024/ar/'],
] as const) {
  test(`${path} at ${width}, ${scheme}: nothing scrolls sideways, axe finds nothing`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page })
      // The picture is named in the first test; letters over patterned paths would take axe most of a minute.
      .exclude('svg')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  });
}

test('from the Arabic page the map opens in Arabic on its day', async ({ app, page }) => {
  await page.goto('/syria-2024/2024-12-08/ar/');
  await page.locator('.day-open').click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('٨ كانون الأول ٢٠٢٤');
  await expect(page.getByRole('region', { name: arabic['legend.region'] })).toBeVisible();
  expect(app.errors).toEqual([]);
});

test('the link to a day is that of its page, with its picture to take; the link to more is not', async ({
  app,
  page,
}) => {
  await app.open('?time=2024-12-08');
  await page.getByRole('button', { name: 'Share' }).click();
  const field = page.getByRole('textbox', { name: 'Link' });
  await expect(field).toHaveValue(/\/syria-2024\/2024-12-08\/$/);
  const taken = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Picture of the day (PNG)' }).click();
  expect((await taken).suggestedFilename()).toBe('syria-2024-2024-12-08.png');
  await app.open('?time=2024-12-08&place=hama');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(field).toHaveValue(/\/\?time=2024-12-08&place=hama$/);
  await expect(page.getByRole('link', { name: 'Picture of the day (PNG)' })).toHaveCount(0);
  expect(app.errors).toEqual([]);
});
