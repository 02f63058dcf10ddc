import AxeBuilder from '@axe-core/playwright';
import arabic from '#i18n/ar.json' with { type: 'json' };
import { type App, expect, test } from './app.ts';

/** On the front south of Khanasir on 4 December, drawn half-way between far places. */
const CLOSE = '#map=9/35.5/37.6';

function card(app: App, name = 'Why the line is here') {
  return app.page.getByRole('region', { name, exact: true });
}

test('a press on a front line says why it is there, and the link keeps it', async ({ app }) => {
  await app.open(`?place=hama&time=2024-12-04`);
  await app
    .region('note')
    .getByRole('button', { name: /^Nearest front line: / })
    .click();
  await expect.poll(() => app.address().searchParams.get('line')).toMatch(/^36\.\d+,35\.\d+$/);
  await expect(card(app).getByRole('heading', { level: 3 })).toBeFocused();
  await expect(card(app).getByText(/^It has run here since/)).toBeVisible();
  await expect(card(app).getByRole('heading', { name: /Held by Government/ })).toBeVisible();
  await expect(card(app).getByRole('heading', { name: /Held by Opposition/ })).toBeVisible();
  await expect(
    card(app)
      .getByText(/^\d[\d.]* km$/)
      .first(),
  ).toBeVisible();
  await app.page.reload();
  await expect(
    card(app)
      .getByText(/^(Reported|Estimated|Terrain|Declared line)$/)
      .first(),
  ).toBeVisible();
  expect((await new AxeBuilder({ page: app.page }).include('.line-card').analyze()).violations).toEqual([]);

  // Each claim opens, and closing its note leads back to the map without a line.
  await card(app)
    .getByRole('button', { name: /, \d+ \w+ 2024:/ })
    .first()
    .click();
  await expect.poll(() => app.address().searchParams.get('claim')).not.toBeNull();
  await expect(app.region('note')).toBeVisible();
  await app.region('note').getByRole('button', { name: 'Close' }).click();
  await expect(card(app)).toHaveCount(0);
  expect(app.errors).toEqual([]);
});

test('a press beside the line means the ground, one on it the line; a line that moved away says so', async ({
  app,
}) => {
  await app.open(`?time=2024-12-04${CLOSE}`);
  const spot = await app.frontSpot();
  await app.page.mouse.click(spot.x, spot.y);
  await expect(card(app)).toBeVisible();
  await card(app).press('Escape');
  await expect(card(app)).toHaveCount(0);
  await app.page.mouse.click(spot.x + 40, spot.y);
  await expect(app.region('note')).toBeVisible();

  // The edge of contested or claimed ground answers too, in the place of the note; its whole stretch is marked.
  await app.open('?place=hama&time=2024-12-04#map=10/35.33/36.8');
  const edge = await app.frontSpot('soft');
  await app.page.mouse.click(edge.x, edge.y);
  await expect(app.region('note')).toHaveCount(0);
  await expect(
    card(app)
      .getByRole('heading', { name: /^(Contested between|Claimed only)/ })
      .first(),
  ).toBeVisible();
  await expect(
    card(app)
      .getByRole('button', { name: /, \d+ \w+ 2024:/ })
      .first(),
  ).toBeVisible();
  await expect(card(app).getByText(/^The stretch marked on the map is [\d.]+ km long\.$/)).toBeVisible();
  await expect(app.page.locator('.line-selected')).toHaveAttribute('d', /^M.*L/);

  await app.open('?place=hama&time=2024-12-04');
  await app
    .region('note')
    .getByRole('button', { name: /^Nearest front line: / })
    .click();
  // Before that it would take the focus from the slider.
  await expect(card(app).getByRole('heading', { level: 3 })).toBeFocused();
  await app.slider().press('End');
  await expect(card(app).getByText(/On 31 December 2024 no front line runs here/)).toBeVisible();
  await card(app).getByRole('button', { name: 'Go to the nearest front line' }).click();
  await expect(card(app).getByText(/^It has run here since/)).toBeVisible();
});

test('what the front line rests on is counted in kilometres, and the card reads in Arabic, dark, 320 px wide', async ({
  app,
}) => {
  await app.open();
  await app.page.getByText('About this map', { exact: true }).click();
  await expect(app.page.getByText(/^Estimated: [\d,]+ km, [\d.]+%$/)).toBeVisible();
  await app.page.setViewportSize({ width: 320, height: 700 });
  await app.open('?line=36.831,35.251&time=2024-12-04&lang=ar&dark=true', 'ar');
  const arabicCard = card(app, arabic['line.region']);
  await expect(arabicCard.getByText(arabic['basis.reported'], { exact: true })).toBeVisible();
  await expect(arabicCard.getByRole('listitem').first()).toBeVisible();
  expect(await app.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await arabicCard.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  const { violations } = await new AxeBuilder({ page: app.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
