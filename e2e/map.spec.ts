import { expect, test } from './app.ts';

const HAMA = '#map=12/35.132/36.758';

test('the ground at Hama changes colour by one key press, and back', async ({ app }) => {
  await app.open(`?time=2024-12-04${HAMA}`);
  const centre = await app.mapCentre();
  await expect.poll(() => app.drawnAt(centre)).toBe('held government');
  await app.slider().focus();
  await app.page.keyboard.press('ArrowRight');
  await expect.poll(() => app.drawnAt(centre)).toBe('held opposition');
  await app.page.keyboard.press('ArrowLeft');
  await expect.poll(() => app.drawnAt(centre)).toBe('held government');
});

test('each actor and status is one path of the layer', async ({ app }) => {
  await app.open('?time=2024-12-04');
  for (const actor of ['government', 'opposition', 'sna', 'sdf', 'joint', 'sfa', 'israel', 'russia']) {
    await expect(app.ground('held', actor).first(), actor).toBeAttached();
  }
  await expect(app.ground('contested').first()).toBeAttached();
  await expect(app.ground('asserted').first()).toBeAttached();
  await expect(app.ground('unknown').first()).toBeAttached();
});

test('a click on the ground opens the note of the nearest place, down to its sources', async ({ app }) => {
  await app.open(`?time=2024-12-05${HAMA}`);
  const { x, y } = await app.mapCentre();
  await app.page.mouse.click(x, y);
  await expect(app.region('note').getByRole('heading', { name: 'Hama', exact: true })).toBeVisible();
  await expect(app.region('note')).toContainText('since 5 December 2024');
  const links = app.region('note').getByRole('link');
  await expect(links.first()).toBeVisible();
  const addresses = await links.evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
  expect(addresses.filter((address) => address.startsWith('https://')).length).toBeGreaterThan(0);
  await expect.poll(() => app.address().searchParams.get('place')).toBe('hama');
});

test('the legend gives every actor its area and share, and the shares add up', async ({ app }) => {
  await app.open('?time=2024-12-04');
  const text = await app.region('legend').innerText();
  const shares = [...text.matchAll(/(<?)(\d+(?:\.\d+)?)\s?%/g)].map(([, below, share]) => (below ? 0 : Number(share)));
  expect(shares.length).toBeGreaterThan(8);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(99);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(101);
});

test('on a phone the line of the legend opens to the whole of it', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open('?time=2024-12-04');
  const row = app
    .region('legend')
    .getByRole('row', { name: /Opposition.*%/ })
    .first();
  await expect(row).toBeHidden();
  await app.region('legend').locator('summary').first().click();
  await expect(row).toContainText(/\d,\d{3}.*%/);
  await app.region('legend').getByText('About this map').click();
  await expect(app.region('legend').getByRole('link', { name: 'CC BY-SA 4.0' })).toHaveAttribute('href', /^https:/);
});

const HAMA_OR_DAMASCUS = [
  { id: 'hama', en: 'Hama', ar: 'حماة' },
  { id: 'damascus', en: 'Damascus', ar: 'دمشق' },
] as const;
const SIZES = [
  [1440, 900],
  [1024, 768],
  [768, 1024],
  [640, 560],
  [390, 844],
] as const;
for (const [position, lang] of (['en', 'ar'] as const).entries()) {
  test(`an opened place, the capital too, lies in no panel: ${lang}`, async ({ app, page }) => {
    for (const [index, [width, height]] of SIZES.entries()) {
      // By turns, so that each is seen at every size, in one language or the other.
      const place = HAMA_OR_DAMASCUS[(index + position) % 2 === 0 ? 0 : 1];
      await page.setViewportSize({ width, height });
      await app.open(`?time=2024-12-04&place=${place.id}&lang=${lang}`, lang);
      const name = app.region('map').getByTitle(place[lang], { exact: true });
      await expect(name).toBeAttached();
      await expect.poll(() => app.isUncovered(name), `${place.id}, ${width} px`).toBe(true);
    }
  });
}

test('a place is found under another spelling and in Arabic', async ({ app }) => {
  await app.open();
  await app.find('Lattakia');
  await expect(app.region('note').getByRole('heading', { name: 'Latakia' })).toBeVisible();
  await app.find('حماة');
  await expect(app.region('note').getByRole('heading', { name: 'Hama', exact: true })).toBeVisible();
});

test('a place without a source says so', async ({ app }) => {
  await app.open('?time=2024-11-26&place=abidin');
  await expect(app.region('note')).toContainText('General knowledge: no source');
});

test('a place covered only by a wide report says from what it follows', async ({ app }) => {
  await app.open('?time=2024-12-08&place=kesab');
  await expect(app.region('note')).toContainText('No report names this place; follows from');
});

test('a click before the places have come opens its note when they do', async ({ app, page }) => {
  await page.route('**/places.json*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await app.open(`?time=2024-12-05${HAMA}`);
  const { x, y } = await app.mapCentre();
  await page.mouse.click(x, y);
  await expect(app.region('note').getByRole('heading', { name: 'Hama', exact: true })).toBeVisible();
});
