import { expect, test } from './app.ts';

test('a link opens day, place and camera, and a reload keeps them', async ({ app }) => {
  await app.open('?time=2024-12-01&place=aleppo#map=9/36.2/37.1');
  await expect(app.dateHeading()).toHaveText('1 December 2024');
  await expect(app.region('note').getByRole('heading', { name: 'Aleppo', exact: true })).toBeVisible();
  await app.page.reload();
  await expect(app.dateHeading()).toHaveText('1 December 2024');
  expect(app.address().searchParams.get('place')).toBe('aleppo');
});

test('only what differs from the first view is written', async ({ app }) => {
  await app.open();
  await app.button('Next day').click();
  await expect.poll(() => app.address().search).toBe('?time=2024-12-05');
  await app.button('Previous day').click();
  await expect.poll(() => app.address().search).toBe('');
});

test('bad values are dropped with a notice, unknown ones are kept', async ({ app }) => {
  await app.open('?time=2024-02-30&place=atlantis&campaign=x');
  await expect(app.dateHeading()).toHaveText('4 December 2024');
  await expect(app.page.getByText(/2024-02-30.*cannot be read/)).toBeVisible();
  await expect(app.page.getByText(/atlantis.*does not have/)).toBeVisible();
  await app.button('Next day').click();
  await expect.poll(() => app.address().search).toBe('?time=2024-12-05&campaign=x');
});

test('a claim opens by its link', async ({ app }) => {
  await app.open('?claim=ev035');
  await expect(app.region('note')).toContainText('about 20 km from Hama');
  await expect(app.region('note')).toContainText('Not independently verified');
});

test('a camera typed into the address moves the map', async ({ app, page }) => {
  await app.open('?time=2024-12-04#map=12/35.132/36.758');
  const centre = await app.mapCentre();
  await expect.poll(() => app.drawnAt(centre)).toBe('held government');
  await page.evaluate(() => {
    location.hash = '#map=11/36.2/37.13';
  });
  await expect.poll(() => app.drawnAt(centre)).toBe('held opposition');
});

test('what is shown is in the address though the page is left at once', async ({ app, page }) => {
  await app.open();
  await app.button('Next day').click();
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  expect(app.address().search).toBe('?time=2024-12-05');
});

test('the link to a note is copied and stays a link', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.open('?time=2024-12-05&place=hama');
  const link = app.region('note').getByRole('link', { name: 'Link to this note' });
  await expect(link).toHaveAttribute('href', '/?time=2024-12-05&place=hama');
  await link.click();
  await expect(app.region('note').getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await context.clearPermissions();
});

test('earliest and latest name the ends', async ({ app }) => {
  await app.open('?time=latest');
  await expect(app.dateHeading()).toHaveText('31 December 2024');
});

test('a move that the page makes by itself is not written', async ({ app, page }) => {
  await page.setViewportSize({ width: 1024, height: 700 });
  await app.open('?time=2024-12-05&place=hama');
  await expect(app.region('note')).toContainText('Hama');
  await page.waitForTimeout(1500);
  expect(app.address().hash).toBe('');
});

test('the view is kept in the link, and one that there is not is dropped with a notice', async ({ app }) => {
  await app.open('?time=2024-12-05&view=places');
  await expect(app.region('tables').getByRole('table').first()).toBeVisible();
  await app.button('Measure').click();
  await expect.poll(() => app.address().search).toMatch(/^\?time=2024-12-05&view=places&measure=/);
  await app.open('?view=satellite');
  await expect(app.page.getByText(/satellite.*cannot be read/)).toBeVisible();
  await expect(app.region('tables')).toHaveCount(0);
});
