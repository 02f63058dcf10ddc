import { expect, test } from './app.ts';

test('the slider announces the day, its number and what changed', async ({ app }) => {
  await app.open('?time=2024-12-04');
  await expect(app.slider()).toHaveAttribute(
    'aria-valuetext',
    /^Wednesday, 4 December 2024, day 9 of 36, \d+ places changed hands$/,
  );
  await expect(app.dateHeading()).toHaveText('4 December 2024');
});

test('arrow keys go day by day, Home and End to the ends', async ({ app }) => {
  await app.open('?time=2024-12-04');
  await app.slider().focus();
  await app.page.keyboard.press('ArrowRight');
  await expect(app.dateHeading()).toHaveText('5 December 2024');
  await app.page.keyboard.press('Home');
  await expect(app.dateHeading()).toHaveText('26 November 2024');
  await app.page.keyboard.press('End');
  await expect(app.dateHeading()).toHaveText('31 December 2024');
});

test('Page keys and Shift with arrows go to the days on which a place in view changed hands', async ({ app }) => {
  await app.open('?time=2024-11-26');
  await app.slider().focus();
  await app.page.keyboard.press('PageUp');
  await expect(app.dateHeading()).toHaveText('27 November 2024');
  // Round Palmyra only Palmyra changes hands, once.
  await app.page.goto('about:blank');
  await app.open('?time=2024-11-26#map=11/34.55/38.27');
  await expect(app.region('map').getByText('Palmyra', { exact: true })).toBeVisible();
  await app.slider().focus();
  await app.page.keyboard.press('Shift+ArrowRight');
  await expect(app.dateHeading()).toHaveText('7 December 2024');
  await app.page.keyboard.press('PageUp');
  await expect(app.announcement()).toHaveText('No later day on which a place in view changed hands');
  await expect(app.dateHeading()).toHaveText('7 December 2024');
  await app.page.keyboard.press('ArrowRight');
  await expect(app.announcement()).toHaveText(/^Sunday, 8 December 2024, day 13 of 36/);
  await app.page.keyboard.press('PageDown');
  await expect(app.dateHeading()).toHaveText('7 December 2024');
});

test('the buttons step, play and pause', async ({ app }) => {
  await app.open('?time=2024-12-04');
  await app.button('Next day').click();
  await expect(app.dateHeading()).toHaveText('5 December 2024');
  await app.button('Previous day').click();
  await expect(app.dateHeading()).toHaveText('4 December 2024');
  await app.button('Play').click();
  await expect(app.button('Pause')).toBeVisible();
  await expect(app.dateHeading()).not.toHaveText('4 December 2024', { timeout: 8000 });
  await app.button('Pause').click();
  await expect(app.button('Play')).toBeVisible();
});

test('the wheel and a key stop the playing', async ({ app }) => {
  await app.open();
  const { x, y } = await app.mapCentre();
  await app.page.mouse.move(x, y);
  await app.button('Play').click();
  await app.page.mouse.move(x, y);
  await app.page.mouse.wheel(0, 120);
  await expect(app.button('Play')).toBeVisible();
  await app.button('Play').click();
  await expect(app.button('Pause')).toBeVisible();
  await app.search().press('a');
  await expect(app.button('Play')).toBeVisible();
});

test('in Arabic the track is mirrored: the left arrow is later, the other keys keep their meaning', async ({ app }) => {
  await app.open('?time=2024-12-04&lang=ar', 'ar');
  const slider = app.slider();
  await slider.focus();
  for (const [key, index] of [
    ['ArrowLeft', 9],
    ['ArrowRight', 8],
    ['PageUp', 9],
    ['PageDown', 8],
    ['End', 35],
    ['Home', 0],
  ] as const) {
    await app.page.keyboard.press(key);
    await expect(slider, key).toHaveValue(String(index));
  }
  await slider.click({ position: { x: 30, y: 20 } });
  await expect(slider).toHaveValue('35');
});

test('a day without a layer shows the last one before it and says so', async ({ app, page }) => {
  await page.route('**/map.json*', async (route) => {
    const manifest = await (await route.fetch()).json();
    const days = manifest.days.filter((date: string) => date !== '2024-12-05' && date !== '2024-12-06');
    await route.fulfill({ json: { ...manifest, days } });
  });
  await app.open('?time=2024-12-05');
  await expect(app.dateHeading()).toHaveText('4 December 2024');
  await expect(page.getByText('Map as of 4 December 2024. You asked for 5 December 2024.')).toBeVisible();
  await expect(app.slider()).toHaveAttribute('aria-valuetext', /day 9 of 34, .*; you asked for 5 December 2024$/);
  await app.slider().focus();
  await page.keyboard.press('ArrowRight');
  await expect(app.dateHeading()).toHaveText('7 December 2024');
});

test('what else was reported of the day describes the slider', async ({ app }) => {
  await app.open('?time=2024-12-04');
  await expect(app.slider()).toHaveAccessibleDescription(/^Also reported on this day: Distance \d+ .*Strike \d+/);
});

test('the day is said aloud once it stands, and not while playing', async ({ app, page }) => {
  await app.open('?time=2024-12-09');
  await page.waitForTimeout(700);
  await expect(app.announcement()).toBeEmpty();
  await app.button('Play').click();
  await expect(app.dateHeading()).toHaveText('11 December 2024');
  await expect(app.announcement()).toBeEmpty();
  await app.button('Pause').click();
  await expect(app.announcement()).toHaveText(/^Wednesday, 11 December 2024, day 16 of 36, \d+ places changed hands$/);
});

test('the speed is chosen beside play, and does not stop the playing', async ({ app }) => {
  await app.open('?time=2024-12-13');
  await app.button('Play').click();
  await app.button('Speed 1×').click();
  await app.button('Speed 2×').click();
  await expect(app.button('Speed 0.5×')).toBeVisible();
  await expect(app.button('Pause')).toBeVisible();
});

test('playing stops when the page is scrolled out of sight in an article', async ({ app, page }) => {
  const article = `<div style="height:100vh"><iframe title="map" src="/?time=2024-12-13" width="640" height="560"></iframe></div>
    <div style="height:200vh">text</div>`;
  await page.route('/an-article', (route) => route.fulfill({ contentType: 'text/html', body: article }));
  await page.goto('/an-article');
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Play' }).click();
  await expect(frame.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.evaluate(() => scrollTo(0, 2 * innerHeight));
  await expect(frame.getByRole('button', { name: 'Play' })).toBeAttached();
  expect(app.errors).toEqual([]);
});

test('playing stops when the tab is hidden', async ({ app, page }) => {
  await app.open('?time=2024-12-13');
  await app.button('Play').click();
  await expect(app.button('Pause')).toBeVisible();
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(app.button('Play')).toBeVisible();
});

test('where less motion is asked for, playing is one step', async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open('?time=2024-12-13');
  await expect(app.button('Speed 1×')).toBeHidden();
  await app.button('Play').click();
  await expect(app.dateHeading()).toHaveText('14 December 2024');
  await page.waitForTimeout(1100);
  await expect(app.dateHeading()).toHaveText('14 December 2024');
  await expect(app.button('Play')).toBeVisible();
});

test('the date is a heading that can be typed', async ({ app, page }) => {
  await app.open('?time=2024-12-04');
  for (const [typed, shown] of [
    ['8 Dec', '8 December 2024'],
    ['2024-11-30', '30 November 2024'],
    ['٤ كانون الأول', '4 December 2024'],
  ] as const) {
    await app.typeDate(typed);
    await page.keyboard.press('Enter');
    await expect(app.dateHeading()).toHaveText(shown);
    await expect(app.dateHeading().getByRole('button')).toBeFocused();
    await expect(app.dateField()).toBeHidden();
  }
});

test('a date that cannot be gone to is told, and Escape leaves', async ({ app, page }) => {
  await app.open('?time=2024-12-04');
  await app.typeDate('1 May 2011');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(
    '1 May 2011 lies outside this map, which runs from 26 November 2024 to 31 December 2024.',
  );
  await app.dateField().fill('next week');
  await expect(page.getByRole('alert')).toBeEmpty();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/^“next week” cannot be read as a date/);
  await expect(app.dateField()).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Escape');
  await expect(app.dateField()).toBeHidden();
  await expect(app.dateHeading()).toHaveText('4 December 2024');
  await expect(app.dateHeading().getByRole('button')).toBeFocused();
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [320, 844],
] as const) {
  test(`the buttons and the thumb are large enough for a finger at ${width} px, and a page still scrolls`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await app.open('?time=2024-12-04');
    for (const button of await app.region('timeline').getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
    }
    expect((await app.slider().boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await app.slider().evaluate((element) => getComputedStyle(element).touchAction)).toBe('pan-y');
  });
}
