import { expect, test } from './app.ts';

const FILES = [
  ['control.topo.json', 'The ground did not load.'],
  ['basemap.topo.json', 'The base map did not load.'],
  ['places.json', 'The places did not load.'],
  ['claims.json', 'The claims did not load.'],
  ['sources.json', 'The sources did not load.'],
] as const;

for (const [file, message] of FILES) {
  test(`${file} that fails is told, and "Try again" mends it without reload`, async ({ app, page }) => {
    await page.route(`**/${file}*`, (route) => route.fulfill({ status: 500, body: 'no' }));
    await app.visit('?time=2024-12-04');
    await expect(page.getByRole('alert').filter({ hasText: message })).toContainText('500');
    await expect(app.slider()).toBeVisible();
    await page.unroute(`**/${file}*`);
    await app.button('Try again').first().click();
    await expect(app.button('Try again')).toHaveCount(0);
    await expect(app.ground('held').first()).toBeAttached();
  });
}

test('a manifest that fails gives a readable page, and "Try again" brings the map', async ({ app, page }) => {
  await page.route('**/map.json*', (route) => route.abort());
  await app.visit();
  await expect(app.button('Try again')).toBeVisible();
  await page.unroute('**/map.json*');
  await app.button('Try again').click();
  await expect(app.ground('held').first()).toBeAttached();
});

test('a file of the wrong shape names the file and the place in it', async ({ app, page }) => {
  await page.route('**/places.json*', (route) => route.fulfill({ json: [{ id: 'hama', lon: 'east' }] }));
  await app.visit();
  await expect(page.getByText(/places\.json.*0\.l/)).toBeVisible();
});
