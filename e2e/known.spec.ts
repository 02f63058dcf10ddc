import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './app.ts';

const FILE = '**/known.topo.json';

test('a day is drawn with what had been said by then, and says so everywhere', async ({ app }) => {
  await app.open();
  expect(app.requests.filter((request) => request.url().includes('known.topo'))).toEqual([]);
  await app.page.getByText('Known', { exact: true }).click();
  await app.page.getByRole('checkbox', { name: 'Only what had been said by then' }).check();
  await expect.poll(() => app.address().searchParams.get('known')).toBe('2024-12-04');
  await expect(app.page).toHaveTitle(/4 December 2024.*as known on 4 December 2024/);
  await expect(app.page.getByText(/^ ?· as known on 4 December 2024$/)).toBeVisible();
  await expect(app.page.getByText(/claims? up to this day (was|were) said later and (is|are) left out/)).toBeVisible();
  await expect(app.page.getByText(/without a date of publication (is|are) left out|is without a date/)).toBeVisible();
  expect((await new AxeBuilder({ page: app.page }).include('.known').analyze()).violations).toEqual([]);

  // What was learnt since is listed, and each place opens.
  const list = app.page.getByRole('region', { name: 'What has been learnt since' });
  await expect(list.getByText(/^Then: /).first()).toBeVisible();
  await expect(list.getByText(/^Now: /).first()).toBeVisible();
  await list.getByRole('listitem').first().getByRole('button').first().click();
  await expect(app.region('note')).toBeVisible();
  await app.region('note').getByRole('button', { name: 'Close' }).click();

  // No later day is known.
  await expect(app.button('Next day')).toBeDisabled();
  await app.slider().press('End');
  await expect(app.dateHeading()).toHaveText('4 December 2024');
  await expect(app.page.getByText(/31 December 2024 had not come yet/)).toBeVisible();
  await expect(app.page.getByText('On 4 December 2024 no later day was known.')).toBeVisible();
  await app.slider().press('ArrowLeft');
  await expect(app.page).toHaveTitle(/^3 December 2024.*as known on 4 December 2024/);
  expect(app.errors).toEqual([]);
});

test('it is kept in the link and in the map as text; another lens has no such map and says so', async ({ app }) => {
  await app.visit('?known=2024-12-04&time=2024-12-02&view=places');
  await expect(
    app
      .region('tables')
      .getByText(/2 December 2024, as known on 4 December 2024/)
      .first(),
  ).toBeVisible();
  await app.open('?known=2024-12-04&lens=opposition');
  await expect(app.page.getByText(/This is kept for “Our assessment” only/)).toBeVisible();
  await expect(app.page).not.toHaveTitle(/as known on/);
  expect(app.errors).toEqual([]);
});

test('what was known and does not come is named, is mended by another try, and never labels other ground', async ({
  app,
}) => {
  await app.page.route(FILE, (route) => route.abort());
  await app.visit('?known=2024-12-01&time=2024-12-01');
  await expect(app.page.getByRole('alert').getByText('What was known on each day did not load.')).toBeVisible();
  await expect(app.page.getByText(/What was known on 1 December 2024 is not drawn yet/)).toBeVisible();
  await expect(app.ground('held').first()).toBeAttached();
  await expect(app.page).toHaveTitle(/^1 December 2024/);
  await expect(app.page).not.toHaveTitle(/as known on/);
  await app.page.unroute(FILE);
  await app.button('Try again').click();
  await expect(app.page).toHaveTitle(/as known on 1 December 2024/);
  await expect(app.page.getByText(/is not drawn yet/)).toHaveCount(0);
});
