import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './app.ts';

const PAGE = '/method/syria-2024/';

for (const [lang, address] of [
  ['en', PAGE],
  ['ar', `${PAGE}ar/`],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the method page has no fault that axe knows, and nothing scrolls sideways: ${lang}, ${colorScheme}`, async ({
      app,
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await page.locator('script').count()).toBe(0);
      expect(app.foreignRequests()).toEqual([]);
      expect(app.errors).toEqual([]);
    });
  }
}

test('the method page opens the map at the place and day that it goes through', async ({ app, page }) => {
  for (const [place, day] of [
    ['Maar Shahour', '4 December 2024'],
    ['Suran', '30 November 2024'],
    ['Khanasir', '1 December 2024'],
  ] as const) {
    await page.goto(PAGE);
    await page.getByRole('link', { name: `See it on the map ${place}, ${day}` }).click();
    await expect(app.region('note').getByRole('heading', { name: place })).toBeVisible();
    await expect(app.dateHeading()).toHaveText(day);
  }
});

test('a note leads to the rule by which its place has its colour', async ({ app, page }) => {
  await app.open('?time=2024-12-04&place=maarshahour');
  await app.region('note').getByRole('link', { name: 'Read the rule' }).click();
  await expect(page).toHaveURL(/method\/syria-2024\/#rule-assessment$/);
  await expect(page.getByRole('heading', { name: 'By which rule' })).toBeVisible();
});
