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
