import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const CHUNK = '**/assets/TablesPanel-*.js';

/** From now on the site is another deployment: its page has an entry of another name, and a chunk of the old one is gone. */
async function deployAnew(page: Page, isChunkBack: () => boolean): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === '/',
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replace(/assets\/(index-[^"]+)\.js"/, 'assets/new-$1.js"'),
      });
    },
  );
  await page.route('**/assets/new-*.js', async (route) => {
    await route.fulfill({ response: await route.fetch({ url: route.request().url().replace('/new-', '/') }) });
  });
  await page.route(CHUNK, (route) => (isChunkBack() ? route.continue() : route.fulfill({ status: 404 })));
}

/** Counts how often the page comes. */
function countVisits(page: Page): () => number {
  let visits = 0;
  page.on('domcontentloaded', () => {
    visits += 1;
  });
  return () => visits;
}

test('an old tab recovers from a new deployment by one reload, and shows what it showed', async ({ app, page }) => {
  const visits = countVisits(page);
  await app.open('?time=2024-12-04&campaign=x');
  await deployAnew(page, () => visits() > 1);
  await app.button('Next day').click();
  await app.chooseView('Map as text');
  await expect(
    app
      .region('tables')
      .getByRole('table', { name: /5 December 2024/ })
      .first(),
  ).toBeVisible();
  expect(app.address().search).toBe('?time=2024-12-05&view=places&campaign=x');
  expect(visits()).toBe(2);
});

test('where the reload wins nothing there is no second one, and the part says that it did not load', async ({
  app,
  page,
}) => {
  const visits = countVisits(page);
  await app.open('?time=2024-12-04');
  await deployAnew(page, () => false);
  await app.chooseView('Map as text');
  await expect.poll(visits).toBe(2);
  await expect(page.getByRole('alert')).toContainText('“Map as text” did not load.');
  await app.button('Try again').click();
  await expect(page.getByRole('alert')).toContainText('“Map as text” did not load.');
  expect(visits()).toBe(2);
});
