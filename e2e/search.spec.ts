import { expect, test } from './app.ts';

const PART = '**/searchPart-*.js';

test('the first option is the place meant, in other spellings, misspelled, and in Arabic', async ({ app }) => {
  await app.open();
  for (const [typed, meant] of [
    ['Lattakia', /^Latakia/],
    ['Alepo', /^Aleppo/],
    ['Sheikh Maqsood', /^Sheikh Maqsoud/],
    ['Deir al-Zour', /^Deir ez-Zor/],
    ['حماه', /^Hama/],
    ['محافظة إدلب', /^Idlib/],
    ['Rif Dimashq', /^Douma/],
  ] as const) {
    await app.search().fill(typed);
    await expect(app.options().first(), typed).toHaveAccessibleName(meant);
  }
});

test('words of a note find it, below the places, and it opens', async ({ app, page }) => {
  await app.open('?time=2024-12-04');
  await app.search().fill('25th division');
  const notes = page.getByRole('listbox').getByRole('group', { name: 'Notes' });
  await expect(notes.getByRole('option').first()).toContainText('25th');
  await notes.getByRole('option').first().click();
  await expect(app.region('note')).toContainText('25th');
  await app.search().fill('Hama');
  await expect(app.options().first()).toHaveAccessibleName(/^Hama/);
  await expect(notes.getByRole('option')).toHaveCount(3);
  await expect(page.getByText('5 places found and 3 notes found')).toBeAttached();
});

test('by keyboard: arrows walk, Home and End go to the ends, Enter chooses, Escape closes and then clears', async ({
  app,
  page,
}) => {
  await app.open();
  const field = app.search();
  await field.fill('kafr');
  const options = app.options();
  const active = app.options().and(page.getByRole('option', { selected: true }));
  await expect(options).not.toHaveCount(0);
  const count = await options.count();
  const id = (position: number) => options.nth(position).getAttribute('id');
  await expect(active).toHaveAttribute('id', String(await id(0)));
  await field.press('ArrowDown');
  await expect(active).toHaveAttribute('id', String(await id(1)));
  await field.press('End');
  await expect(active).toHaveAttribute('id', String(await id(count - 1)));
  await field.press('ArrowDown');
  await expect(active).toHaveAttribute('id', String(await id(0)));
  await field.press('End');
  await field.press('Home');
  await expect(field).toHaveAttribute('aria-activedescendant', String(await id(0)));
  await field.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(field).toHaveValue('kafr');
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await field.fill('tartous');
  await expect(options.first()).toHaveAccessibleName(/^Tartus/);
  await field.press('Enter');
  await expect(app.region('note').getByRole('heading', { name: 'Tartus', exact: true })).toBeVisible();
});

test('where nothing is found it says what was tried', async ({ app, page }) => {
  await app.open();
  await app.search().fill('Reykjavik');
  await expect(page.getByText(/Nothing found for “Reykjavik”.*other spellings.*governorates/)).toBeVisible();
  await expect(app.options()).toHaveCount(0);
});

test('its code comes with the first focus; what was typed meanwhile is found', async ({ app, page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(PART, async (route) => {
    await held;
    await route.continue();
  });
  await app.open();
  expect(app.requests.some((request) => request.url().includes('searchPart'))).toBe(false);
  await app.search().fill('hama');
  await expect(page.getByText('The search is on its way.')).toBeVisible();
  release();
  await expect(app.options().first()).toHaveAccessibleName(/^Hama/);
});

test('its code that does not come is told, and "Try again" brings it', async ({ app, page }) => {
  await page.route(PART, (route) => route.abort());
  await app.open();
  await app.search().fill('hama');
  await expect(page.getByText('The search did not load.')).toBeVisible();
  await page.unroute(PART);
  await app.button('Try again').click();
  await expect(app.options().first()).toHaveAccessibleName(/^Hama/);
});

test('places that do not come are told, and "Try again" brings them', async ({ app, page }) => {
  await page.route('**/places.json*', (route) => route.fulfill({ status: 500, body: 'no' }));
  await app.open();
  const search = page.getByRole('search');
  await app.search().fill('hama');
  await expect(search.getByText('The places did not load.')).toBeVisible();
  await page.unroute('**/places.json*');
  await search.getByRole('button', { name: 'Try again' }).click();
  await expect(app.options().first()).toHaveAccessibleName(/^Hama/);
});
