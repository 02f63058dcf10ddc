import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type App, expect, test } from './app.ts';

const placeCount: number = JSON.parse(readFileSync('public/geo/syria-2024/places.json', 'utf8')).length;

/** A row of the legend: how many places rest on what. */
const COUNTS = {
  corroborated: 'Corroborated by another source',
  reported: 'Reported by one independent source',
  claimed: 'Claimed by an interested party',
  disputed: 'Disputed',
  sourced: 'Holder sourced, unchanged so far',
  'general knowledge': 'General knowledge, no source',
};

const marks = (app: App, kind?: string) =>
  app.region('map').locator(kind ? `[data-evidence="${kind}"]` : '[data-evidence]');
const counted = async (app: App, name: string) =>
  Number((await app.region('legend').getByRole('row', { name }).getByRole('cell').last().innerText()).replace(',', ''));

test('the evidence alone: a mark for each place, counted exactly, through the lens and on the day of the link', async ({
  app,
  page,
}) => {
  await app.visit('?time=2024-12-04');
  await app.view('Evidence').check();
  await expect(marks(app)).toHaveCount(placeCount);
  await expect(app.region('map').locator('[data-status]')).toHaveCount(0);
  for (const [kind, name] of Object.entries(COUNTS)) {
    expect(await counted(app, name), name).toBe(await marks(app, kind).count());
  }
  const stands = /draws (\d+) polygons on (\d+) places with a source, (\d+) of them with dated reports/;
  const [, , sourced, dated] = stands.exec(await app.region('legend').innerText()) ?? [];
  const without = await marks(app, 'general knowledge').count();
  expect(Number(sourced)).toBe(placeCount - without);
  expect(Number(dated)).toBe(placeCount - without - (await marks(app, 'sourced').count()));
  await expect(app.region('legend').getByText(/^No dated report yet from .*As-Suwayda/)).toBeVisible();
  await expect(page).toHaveTitle(/Evidence/);

  await app.button('Next day').click();
  await expect(app.region('legend').getByText(stands)).not.toContainText(`${dated} of them`);
  await page.getByText('Lens', { exact: true }).click();
  await page.getByRole('radio', { name: /As government media tell it/ }).check();
  await expect.poll(() => app.address().search).toBe('?time=2024-12-05&view=evidence&lens=government');
  const silent = await counted(app, 'Account silent');
  expect(silent).toBeGreaterThan(50);
  await expect(marks(app)).toHaveCount(placeCount - silent);
});

test('a mark opens the note of its place, and so does the land beside it', async ({ app, page }) => {
  await app.visit('?view=evidence&time=2024-12-04#map=10/35.3/36.7');
  await expect(marks(app, 'disputed').first()).toBeAttached();
  const { x, y } = await app.spotOf('Taybat al-Imam');
  await page.mouse.click(x, y);
  await expect(app.region('note').getByRole('heading', { name: 'Taybat al-Imam' })).toBeVisible();
  await app.region('note').getByRole('button', { name: 'Close' }).click();
  await page.mouse.click(x + 14, y + 10);
  await expect(app.region('note')).toBeVisible();
});

for (const [lang, dark, width, height] of [
  ['ar', 'true', 1440, 900],
  ['en', 'false', 320, 640],
] as const) {
  test(`axe finds nothing beside the evidence and nothing scrolls sideways: ${lang}, ${width} px`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await app.visit(`?view=evidence&lang=${lang}&dark=${dark}`, lang);
    await expect(marks(app)).toHaveCount(placeCount);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120))}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
}
