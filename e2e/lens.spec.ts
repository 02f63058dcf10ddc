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

test('where the accounts differ is drawn, listed, and leads to the claims', async ({ app }) => {
  await app.open('?view=disagreement');
  const list = app.page.getByRole('region', { name: 'Where the accounts differ' });
  await expect(list.getByText(/places on 4 December 2024/)).toBeVisible();
  await expect(app.region('legend').getByRole('row', { name: /The accounts differ/ })).toBeVisible();
  await list.getByRole('button', { name: /army command said it had regained Taybat/ }).click();
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
