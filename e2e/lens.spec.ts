import { expect, test } from './app.ts';

test('each account is drawn by itself, named in the title and kept in the link', async ({ app }) => {
  await app.open();
  await app.page.getByText('Lens', { exact: true }).click();
  await app.page.getByRole('radio', { name: /As government media tell it/ }).check();
  await expect.poll(() => app.address().searchParams.get('lens')).toBe('government');
  await expect(app.page).toHaveTitle(/As government media tell it/);
  await expect(app.region('legend').getByRole('row', { name: /Account silent/ })).toBeVisible();
  await expect(app.page.getByText(/of its claims are of this day/)).toBeVisible();
  await app.page.reload();
  await expect(app.page).toHaveTitle(/As government media tell it/);
});

test('the two accounts name different holders of Taybat al-Imam on 4 December', async ({ app }) => {
  await app.open('?lens=government&place=taybat');
  await expect(app.region('note').getByText(/Held by Government/)).toBeVisible();
  await app.open('?lens=opposition&place=taybat');
  await expect(app.region('note').getByText(/Held by Opposition/)).toBeVisible();
});

test('an account that has ended says so, and its last day is drawn', async ({ app }) => {
  await app.open('?lens=government&time=2024-12-20');
  await expect(app.dateHeading()).toHaveText('8 December 2024');
  await expect(app.page.getByText(/Map as of 8 December 2024/)).toBeVisible();
});

test('on 4 December the accounts differ north and north-east of Hama: drawn, numbered, listed, and leading to the claims', async ({
  app,
  page,
}) => {
  await app.open('?view=disagreement&time=2024-12-04#map=9.5/35.3/37.1');
  const list = page.getByRole('region', { name: 'Where the accounts differ' });
  await expect(list.getByText(/places on 4 December 2024/)).toBeVisible();
  await expect(page).toHaveTitle(/Where the two accounts differ/);
  const differing = app.region('legend').getByRole('row', { name: /The accounts differ/ });
  const [km2 = ''] = /[\d,]{3,}/.exec(await differing.innerText()) ?? [];
  await expect(page.getByText(`differ over about ${km2} km²`)).toBeVisible();
  for (const place of ['Taybat al-Imam', 'Al-Saan']) {
    expect(await app.drawnAt(await app.spotOf(place)), place).toBe('contested government');
  }
  const regions = list.getByRole('listitem');
  await expect(app.region('map').locator('.region-number')).toHaveCount(await regions.count());
  const north = regions.filter({ hasText: 'Taybat al-Imam, ' });
  await expect(north).toContainText(/As government media tell it: Government/);
  await expect(north).toContainText(/As the Military Operations Department tells it: Opposition/);
  await expect(north).toContainText(/the Syrian Observatory had Hama ringed on three sides/);
  await expect(regions.filter({ hasText: 'Al-Saan' })).toContainText(/the army had retaken Al-Saan/);
  await expect(regions.filter({ hasText: 'No independent report found.' }).first()).toBeVisible();
  await north.getByText(/places, /).click();
  for (const place of ['Maar Shahour', 'Kafraa', 'Maardes'])
    await expect(north.getByRole('button', { name: place, exact: true })).toBeVisible();
  await north.getByRole('button', { name: /announced the capture of four towns north of Hama/ }).click();
  await expect(app.region('note')).toBeVisible();
  expect(app.address().searchParams.get('view')).toBe('disagreement');
});

test('an account that has ended has no later day to step to', async ({ app }) => {
  await app.open('?lens=government&time=2024-12-07');
  await app.button('Next day').click();
  await expect(app.dateHeading()).toHaveText('8 December 2024');
  await app.slider().press('ArrowRight');
  await app.slider().press('PageUp');
  await expect(app.dateHeading()).toHaveText('8 December 2024');
  await expect(app.page.getByText(/you asked for/)).toHaveCount(0);
});
