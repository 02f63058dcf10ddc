import { expect, test } from './app.ts';
import { Sheet } from './sheet.ts';

const PHONE = { width: 390, height: 844 };

for (const [lang, name] of [
  ['en', 'Panel'],
  ['ar', 'اللوحة'],
] as const) {
  test(`at a peek the map has 55 % of the page: ${lang}`, async ({ app, page }) => {
    await page.setViewportSize(PHONE);
    await app.open(`?time=2024-12-04&lang=${lang}`, lang);
    const map = await app.region('map').boundingBox();
    const top = await new Sheet(app, name).top();
    expect((top - (map?.y ?? 0)) / PHONE.height).toBeGreaterThanOrEqual(0.55);
  });
}

test('the handle goes through three heights by press and by key, and says whether it is open', async ({
  app,
  page,
}) => {
  await page.setViewportSize(PHONE);
  await app.open('?time=2024-12-04');
  const sheet = new Sheet(app);
  const peek = await sheet.top();
  await expect(sheet.handle()).toHaveAttribute('aria-expanded', 'false');
  await sheet.handle().press('Enter');
  await expect(sheet.handle()).toHaveAttribute('aria-expanded', 'true');
  await expect(sheet.handle()).toHaveAccessibleDescription('half of the page');
  const half = await sheet.top();
  expect(half).toBeLessThan(peek - 100);
  await sheet.handle().press('ArrowUp');
  const full = await sheet.top();
  expect(full).toBeLessThan(half - 100);
  await sheet.handle().press('ArrowDown');
  expect(await sheet.top()).toBe(half);
  await sheet.handle().press('Enter');
  await sheet.handle().press('Enter');
  expect(await sheet.top()).toBe(peek);
});

test('the handle is pulled from height to height', async ({ app, page }) => {
  await page.setViewportSize(PHONE);
  await app.open('?time=2024-12-04');
  const sheet = new Sheet(app);
  const peek = await sheet.top();
  await sheet.pull(160);
  const half = await sheet.top();
  expect(half).toBeCloseTo(PHONE.height * 0.45, 0);
  await sheet.pull(300);
  expect(await sheet.top()).toBeLessThan(half - 200);
  await sheet.pull(-600);
  expect(await sheet.top()).toBe(peek);
  await sheet.pull(20);
  expect(await sheet.top()).toBe(peek);
});

test('a note opens at half of the page, and the sheet goes back when it closes', async ({ app, page }) => {
  await page.setViewportSize(PHONE);
  await app.open('?time=2024-12-04');
  const sheet = new Sheet(app);
  const peek = await sheet.top();
  await app.find('Hama');
  await expect(app.region('note')).toContainText('Hama');
  expect(await sheet.top()).toBeCloseTo(PHONE.height * 0.45, 0);
  await sheet.handle().press('ArrowDown');
  await app.find('Homs');
  expect(await sheet.top()).toBeCloseTo(PHONE.height * 0.45, 0);
  await app.region('note').getByRole('button', { name: 'Close' }).click();
  expect(await sheet.top()).toBe(peek);
});

test('the legend opens with the sheet, and the sheet with the legend', async ({ app, page }) => {
  await page.setViewportSize(PHONE);
  await app.open('?time=2024-12-04');
  const sheet = new Sheet(app);
  const row = app.region('legend').getByRole('row', { name: /^Government/ });
  await expect(row).toBeHidden();
  await sheet.handle().press('ArrowUp');
  await expect(row).toBeVisible();
  await sheet.handle().press('ArrowDown');
  await expect(row).toBeHidden();
  await app.region('legend').locator('summary').first().click();
  await expect(row).toBeVisible();
  await expect(sheet.handle()).toHaveAttribute('aria-expanded', 'true');
});

for (const [lang, name] of [
  ['en', 'Panel'],
  ['ar', 'اللوحة'],
] as const) {
  test(`the text of the day is never cut within a sentence, and is whole at half: ${lang}`, async ({ app, page }) => {
    for (const [width, height] of [
      [390, 844],
      [375, 812],
      [375, 667],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const day of ['2024-12-01', '2024-12-04']) {
        await app.open(`?time=${day}&lang=${lang}`, lang);
        const sheet = new Sheet(app, name);
        await sheet.top();
        const peek = await sheet.sentences();
        expect(peek.cut, day).toEqual([]);
        expect(peek.whole.length, day).toBeGreaterThan(0);
        await sheet.handle().press('ArrowUp');
        await sheet.top();
        const half = await sheet.sentences();
        expect(half.cut, day).toEqual([]);
        expect(half.whole.join(' '), day).toMatch(/party’s word alone|قول طرف ذي مصلحة/);
      }
    }
  });
}

for (const [width, height] of [
  [844, 390],
  [320, 400],
  [320, 640],
] as const) {
  test(`the selected place lies in no panel and nothing scrolls sideways: ${width} × ${height}`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const lang of ['en', 'ar'] as const) {
      await app.open(`?time=2024-12-04&place=hama&lang=${lang}`, lang);
      await expect(app.region('note')).toBeVisible();
      const name = app.region('map').getByTitle(lang === 'en' ? 'Hama' : 'حماة', { exact: true });
      await expect(name).toBeAttached();
      await expect.poll(() => app.isUncovered(name)).toBe(true);
      await expect(
        app
          .slider()
          .or(app.region('note').getByRole('heading', { level: 3 }))
          .first(),
      ).toBeInViewport();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
  });
}

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [390, 844],
] as const) {
  test(`the first sight has Aleppo, Hama, Homs and Damascus in no panel: ${width} px`, async ({ app, page }) => {
    await page.setViewportSize({ width, height });
    await app.open();
    for (const name of ['Aleppo', 'Hama', 'Homs', 'Damascus']) {
      const mark = app.region('map').getByTitle(name, { exact: true });
      await expect(mark).toBeAttached();
      await expect.poll(() => app.isUncovered(mark), name).toBe(true);
    }
  });
}
