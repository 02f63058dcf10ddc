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

test('Page keys go to the days on which something changed', async ({ app }) => {
  await app.open('?time=2024-11-26');
  await app.slider().focus();
  await app.page.keyboard.press('PageUp');
  await expect(app.dateHeading()).toHaveText('27 November 2024');
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

test('in Arabic the track is mirrored: the left arrow is later', async ({ app }) => {
  await app.open('?time=2024-12-04&lang=ar', 'ar');
  await app.slider().focus();
  await app.page.keyboard.press('ArrowLeft');
  await expect.poll(() => app.address().searchParams.get('time')).toBe('2024-12-05');
});
