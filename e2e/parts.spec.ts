import type { Page } from '@playwright/test';
import { type App, expect, test } from './app.ts';
import { ownErrors } from './ownErrors.ts';

/** Parts of the page whose code comes when they are needed: the chunk, how it is asked for, and what then is there. */
const PARTS: readonly (readonly [chunk: string, search: string, open: (app: App) => Promise<void>, shown: Shown])[] = [
  ['OpenNote', '&place=hama', async () => undefined, ({ note }) => note],
  ['MeasureCard', '&measure=hama..ground:opposition', async () => undefined, ({ measure }) => measure],
  ['TablesPanel', '&view=places', async () => undefined, ({ tables }) => tables],
  ['DateField', '', (app) => app.dateHeading().getByRole('button').click(), ({ dateField }) => dateField],
  ['searchPart', '', (app) => app.search().fill('Hama'), ({ option }) => option],
  ['MapEvents', '', async () => undefined, ({ event }) => event],
  ['MapView', '', async () => undefined, ({ map }) => map],
];

type Places = ReturnType<typeof placesOf>;
type Shown = (places: Places) => Places[keyof Places];

function placesOf(app: App) {
  return {
    note: app.region('note').getByRole('heading', { name: 'Hama' }),
    measure: app.region('measure').getByRole('button').first(),
    tables: app.region('tables').getByRole('table').first(),
    dateField: app.page.getByRole('textbox').first(),
    option: app.options().first(),
    event: app.eventMark(/,/).first(),
    map: app.ground('held').first(),
  };
}

async function refuse(page: Page, chunk: string, extension: 'js' | 'css'): Promise<() => Promise<void>> {
  const address = `**/assets/${chunk}-*.${extension}`;
  await page.route(address, (route) => route.abort());
  return () => page.unroute(address);
}

for (const extension of ['js', 'css'] as const) {
  // The styles of all parts come in the same way: the first stands for them.
  for (const [chunk, search, open, shown] of extension === 'js' ? PARTS : PARTS.slice(0, 1)) {
    test(`${chunk}.${extension} that does not come is told, and "Try again" brings it`, async ({ app, page }) => {
      const relent = await refuse(page, chunk, extension);
      await app.visit(`?time=2024-12-04${search}`);
      await open(app);
      await expect(app.button('Try again')).toBeVisible();
      await expect(shown(placesOf(app))).toBeHidden();
      await relent();
      await app.button('Try again').click();
      await expect(shown(placesOf(app))).toBeVisible();
      await expect(app.button('Try again')).toHaveCount(0);
      expect(ownErrors(app)).toEqual([]);
    });
  }
}

test('a part that came damaged can be had with a new page', async ({ app, page }) => {
  const address = '**/assets/OpenNote-*.js';
  await page.route(address, (route) => route.fulfill({ contentType: 'text/javascript', body: 'export const {' }));
  await app.open('?time=2024-12-04&place=hama');
  await app.button('Try again').click();
  await page.unroute(address);
  await app.button('Reload the page').click();
  await expect(app.region('note')).toContainText('Hama');
});

test('a part that failed without a network comes by itself when it is back', async ({ app, page, context }) => {
  const relent = await refuse(page, 'OpenNote', 'js');
  await app.open('?time=2024-12-04&place=hama');
  await expect(page.getByRole('alert')).toContainText('“Note” did not load.');
  await context.setOffline(true);
  await relent();
  await context.setOffline(false);
  await expect(app.region('note')).toContainText('Hama');
});

test('nor is it given up where the network answers only a moment later', async ({ app, page, context }) => {
  let tries = 0;
  const address = '**/assets/OpenNote-*.js';
  await page.route(address, (route) => {
    tries += 1;
    return route.abort();
  });
  await app.open('?time=2024-12-04&place=hama');
  await expect(page.getByRole('alert')).toContainText('“Note” did not load.');
  const before = tries;
  await context.setOffline(true);
  await context.setOffline(false);
  await expect.poll(() => tries).toBeGreaterThan(before);
  await page.unroute(address);
  await expect(app.region('note')).toContainText('Hama');
});
