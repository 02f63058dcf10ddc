import { expect, test } from './app.ts';
import { drawnDays } from './drawnGround.ts';
import { addressOf, publishedText } from './mapFiles.ts';
import { ownErrors } from './ownErrors.ts';

test('a file of the wrong shape names the file and the place in it', async ({ app, page }) => {
  await page.route(addressOf('places'), (route) => route.fulfill({ json: [{ id: 'hama', lon: 'east' }] }));
  await app.visit();
  await expect(page.getByText(/places\.json.*0\.l/)).toBeVisible();
});

test('a manifest that fails is told in the reader’s language, and the keyboard goes on from there', async ({
  app,
  page,
}) => {
  await page.route(addressOf('manifest'), (route) => route.abort());
  await app.visit('?lang=ar', 'ar');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('تعذّر تحميل الخريطة');
  await expect(page.getByRole('alert')).toContainText('لم تستجب الشبكة.');
  await expect(app.button('أعد المحاولة')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(app.button('أعد المحاولة')).toBeFocused();
  await page.unroute(addressOf('manifest'));
  await page.keyboard.press('Enter');
  await expect(app.ground('held').first()).toBeAttached();
});

test('a day whose ground is missing is told; the heading says what is drawn and what was asked for', async ({
  app,
  page,
}) => {
  const control = JSON.parse(publishedText('control'));
  delete control.objects['assessment/2024-12-05'];
  await page.route(addressOf('control'), (route) => route.fulfill({ json: control }));
  await app.open('?time=2024-12-04');
  await app.button('Next day').click();
  await expect(page.getByRole('alert')).toContainText('The layer of 5 December 2024 did not load.');
  await expect(app.dateHeading()).toHaveText('4 December 2024');
  await expect(page.getByText('Map as of 4 December 2024. You asked for 5 December 2024.')).toBeVisible();
  expect(await drawnDays(page)).toEqual(['2024-12-04']);
  await page.unroute(addressOf('control'));
  await app.button('Try again').click();
  await expect(app.dateHeading()).toHaveText('5 December 2024');
  expect(await drawnDays(page)).toEqual(['2024-12-05']);
});

test('a page that goes offline says so quietly, and the days go on', async ({ app, page, context }) => {
  await app.open('?time=2024-12-01');
  await expect(page.getByText('You are offline.')).toBeHidden();
  await app.slider().focus();
  await page.keyboard.press('ArrowRight');
  await context.setOffline(true);
  await expect(page.getByRole('status').filter({ hasText: 'You are offline.' })).toBeVisible();
  for (const day of ['3', '4', '5']) {
    await page.keyboard.press('ArrowRight');
    await expect(app.dateHeading()).toHaveText(`${day} December 2024`);
    expect(await drawnDays(page)).toEqual([`2024-12-0${day}`]);
  }
  await context.setOffline(false);
  await expect(page.getByText('You are offline.')).toBeHidden();
  expect(ownErrors(app)).toEqual([]);
});

test('what failed without a network comes by itself when it is back', async ({ app, page, context }) => {
  await page.route(addressOf('claims'), (route) => route.abort());
  await app.visit('?time=2024-12-04');
  await expect(page.getByRole('alert')).toContainText('The claims did not load. The network did not answer.');
  await context.setOffline(true);
  await page.unroute(addressOf('claims'));
  await context.setOffline(false);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await app.find('Hama');
  await expect(app.region('note')).toContainText('claims');
});

test('a page whose manifest failed without a network comes by itself when it is back', async ({
  app,
  page,
  context,
}) => {
  await page.route(addressOf('manifest'), (route) => route.abort());
  await app.visit();
  await expect(app.button('Try again')).toBeVisible();
  await context.setOffline(true);
  await page.unroute(addressOf('manifest'));
  await context.setOffline(false);
  await expect(app.ground('held').first()).toBeAttached();
});

test('what is empty is said: a day without changes, a place without claims, a search without a result', async ({
  app,
  page,
}) => {
  await page.route(addressOf('claims'), (route) => route.fulfill({ json: [] }));
  await page.route(addressOf('manifest'), async (route) => {
    const manifest = JSON.parse(publishedText('manifest'));
    await route.fulfill({ json: { ...manifest, texts: {}, changed: {}, claimed: {} } });
  });
  await app.open('?time=2024-12-04&place=hama');
  await expect(page.getByText('No place changed hands.').first()).toBeVisible();
  await expect(app.region('note')).toContainText('No claim names this place up to');
  await app.search().fill('qqqq');
  await expect(page.getByRole('search')).toContainText('qqqq');
  await expect(app.options()).toHaveCount(0);
  expect(ownErrors(app)).toEqual([]);
});
