import { expect, test } from './app.ts';

const FILES = [
  ['control.topo.json', /control/],
  ['basemap.topo.json', /basemap/],
  ['places.json', /places/],
  ['claims.json', /claims/],
] as const;

for (const [file, name] of FILES) {
  test(`${file} that fails is told, and "Try again" mends it without reload`, async ({ app, page }) => {
    await page.route(`**/${file}*`, (route) => route.fulfill({ status: 500, body: 'no' }));
    await app.visit('?time=2024-12-04');
    await expect(page.getByText(name).first()).toBeVisible();
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
