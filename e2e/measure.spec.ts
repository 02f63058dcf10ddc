import { expect, test } from './app.ts';

const firstKilometres = async (text: Promise<string>) =>
  Number(/([\d.,]+)\s*km/.exec(await text)?.[1]?.replace(',', ''));

test('the distance from Hama to the nearest opposition-held ground', async ({ app }) => {
  await app.open('?time=2024-12-04&measure=hama..ground:opposition');
  await expect(app.region('measure')).toContainText('km');
  const km = await firstKilometres(app.region('measure').innerText());
  expect(km).toBeGreaterThan(2);
  expect(km).toBeLessThan(12);
});

test('inside the ground the distance is 0 km', async ({ app }) => {
  await app.open('?time=2024-12-05&measure=hama..ground:opposition');
  await expect.poll(() => firstKilometres(app.region('measure').innerText())).toBe(0);
});

test('the measurement follows the day', async ({ app }) => {
  await app.open('?time=2024-11-26&place=hama');
  await app.button('Measure').click();
  await expect(app.region('measure')).toContainText('Hama');
  const before = await firstKilometres(app.region('measure').innerText());
  await app.button('Next day').click();
  await app.slider().focus();
  await app.page.keyboard.press('End');
  await expect.poll(async () => firstKilometres(app.region('measure').innerText())).toBe(0);
  expect(before).toBeGreaterThan(20);
});

test('the ruler is taken up, set and put away by keyboard', async ({ app, page }) => {
  await app.open('?time=2024-12-04&place=hama');
  await expect(app.button('Measure')).toBeEnabled();
  await app.button('Measure').focus();
  await page.keyboard.press('Enter');
  await expect(app.region('measure').getByRole('heading', { name: 'Measure' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(app.region('measure').getByLabel('From')).toBeFocused();
  // One key: a name that is typed is begun anew where two letters are more than a second apart.
  await page.keyboard.press('ArrowDown');
  await expect(app.region('measure')).toContainText('From Hama airbase to the nearest ground');
  await page.keyboard.press('Escape');
  await expect(app.region('measure')).toBeHidden();
  await expect(app.button('Measure')).toBeFocused();
});

test('the line is named at both ends on the map', async ({ app }) => {
  // A village that has no name on the map at this zoom unless it is measured from.
  await app.open('?time=2024-12-04&measure=qaryatayn..ground:opposition');
  await expect(app.region('map').getByText('Al-Qaryatayn', { exact: true })).toBeVisible();
  await expect(app.region('map').getByText(/^near /)).toBeVisible();
  const near = await app
    .region('map')
    .getByText(/^near /)
    .innerText();
  await expect(app.region('measure')).toContainText(`It ends ${near}.`);
});

test('the code of the ruler is fetched when it is taken up, and asked for again where it does not come', async ({
  app,
  page,
}) => {
  await page.route('**/MeasureCard*.js', (route) => route.abort());
  await app.open('?time=2024-12-04');
  expect(app.requests.some((request) => request.url().includes('MeasureCard'))).toBe(false);
  await app.button('Measure').click();
  await expect(page.getByRole('alert').filter({ hasText: '“Measure” did not load' })).toBeVisible();
  await page.unroute('**/MeasureCard*.js');
  await app.button('Try again').click();
  await expect(app.region('measure')).toContainText('km');
});

test('with the ring of a reported distance the way is drawn once', async ({ app }) => {
  await app.open('?time=2024-12-04&claim=ev035&measure=hama..ground:opposition');
  await expect(app.region('map').getByText('20 km from Hama')).toBeVisible();
  await expect(app.region('map').getByText(/^near /)).toHaveCount(1);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`both ends of what is measured are in sight: ${width} px`, async ({ app, page }) => {
    await page.setViewportSize({ width, height });
    // With the fragment first: adding one alone would not load the page anew.
    for (const camera of ['#map=9/33.5/36.3', '']) {
      await app.open(`?time=2024-12-04&measure=qaryatayn..ground:opposition${camera}`);
      for (const end of [app.region('map').getByText(/^near /), app.region('map').getByTitle('Al-Qaryatayn')]) {
        await expect.poll(() => app.isUncovered(end)).toBe(true);
      }
    }
  });
}

test('a part of the map whose code is late moves nothing', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/AreaNames*.js', async (route) => {
    await held;
    await route.continue();
  });
  await app.open('?time=2024-12-04&measure=qaryatayn..ground:opposition#map=9/33.5/36.3');
  const end = app.region('map').getByTitle('Al-Qaryatayn');
  await expect.poll(() => app.isUncovered(end)).toBe(true);
  const before = await end.boundingBox();
  await expect(app.region('map').getByRole('status')).toBeVisible();
  letThrough();
  await expect(app.region('map').getByText('HOMS', { exact: true })).toBeVisible();
  expect(await end.boundingBox()).toEqual(before);
});
