import { expect, test } from './app.ts';

const SIZES = [
  [1440, 900],
  [768, 1024],
  [390, 844],
] as const;

test('an event is a button on the map that opens its claim by keyboard', async ({ app, page }) => {
  await app.open('?time=2024-12-04');
  await app.eventMark(/^Denial, Khanasir/).focus();
  await page.keyboard.press('Enter');
  await expect(app.region('note').getByRole('heading', { name: 'Khanasir' })).toBeVisible();
  await expect.poll(() => app.address().searchParams.get('claim')).toBe('n-1204-opp-khanasir');
});

test('a drag that begins on a mark moves the map and opens nothing', async ({ app, page }) => {
  await app.open('?time=2024-12-04');
  const box = await app.eventMark(/^Denial, Khanasir/).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 13, (box?.y ?? 0) + 13];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => app.address().hash).toContain('#map=');
  expect(app.address().searchParams.get('claim')).toBeNull();
});

test('several events at one place are one mark, which opens the note of the place', async ({ app }) => {
  await app.open('?time=2024-12-04');
  // Their number is written on the mark, not under it.
  const written = await app.eventMark(/^\d+ reports, Hama$/).evaluate((mark) => {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    return document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.className;
  });
  expect(written).toBe('event-mark-count');
  await app.eventMark(/^\d+ reports, Hama$/).click();
  await expect(app.region('note').getByRole('heading', { name: 'Hama', exact: true })).toBeVisible();
  await expect.poll(() => app.address().searchParams.get('place')).toBe('hama');
});

test('a named place has its mark though there is no room beside it', async ({ app }) => {
  await app.open('?time=2024-12-04#map=9.5/35.2/36.9');
  await app.eventMark(/^\d+ reports, Hama$/).click();
  await expect(app.region('note').getByRole('heading', { name: 'Hama', exact: true })).toBeVisible();
});

test('the marks follow the day', async ({ app }) => {
  await app.open('?time=2024-12-04');
  await expect(app.eventMark(/^Denial, Khanasir/)).toBeVisible();
  await app.button('Next day').click();
  await expect(app.eventMark(/^Diplomacy, Salamiyah/)).toBeVisible();
  await expect(app.eventMark(/Khanasir/)).toHaveCount(0);
});

test('the switch in the legend hides the marks and brings them back', async ({ app }) => {
  await app.open('?time=2024-12-04');
  await expect(app.eventMark(/Khanasir/)).toBeVisible();
  await app.region('legend').getByLabel('Events').uncheck();
  await expect(app.eventMark(/, /)).toHaveCount(0);
  await app.region('legend').getByLabel('Events').check();
  await expect(app.eventMark(/Khanasir/)).toBeVisible();
});

test('the legend says what the marks mean', async ({ app }) => {
  await app.open('?time=2024-12-04');
  await app.region('legend').getByText('What the marks mean').click();
  await expect(app.region('legend').getByText('Capture of fighters')).toBeVisible();
  await expect(app.region('legend').getByText('Somewhere in an area')).toBeVisible();
});

for (const lang of ['en', 'ar'] as const) {
  test(`no mark covers a name, a dot or another mark: ${lang}`, async ({ app }) => {
    for (const [day, camera] of [
      ['2024-12-04', '#map=9/35.132/36.758'],
      ['2024-11-30', '#map=10/36.2/37.13'],
      ['2024-12-04', '#map=9.5/35.2/36.9'],
      ['2024-12-05', ''],
      ['2024-12-08', '#map=10/33.51/36.3'],
    ]) {
      await app.open(`?time=${day}&lang=${lang}${camera}`, lang);
      await expect(app.eventMark(/[,،] /).first()).toBeVisible();
      await expect.poll(() => app.coveredByMarks()).toEqual([]);
    }
  });
}

test('the code of the marks is fetched after the claims', async ({ app, page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/claims.json*', async (route) => {
    await held;
    await route.continue();
  });
  await app.open('?time=2024-12-04');
  await expect(app.region('map').getByTitle('Hama', { exact: true })).toBeAttached();
  const ofMarks = () => app.requests.filter((request) => request.url().includes('MapEvents')).length;
  expect(ofMarks()).toBe(0);
  release();
  await expect(app.eventMark(/Khanasir/)).toBeVisible();
  expect(ofMarks()).toBeGreaterThan(0);
});

test('where the code of the marks does not come, the page says so and tries again', async ({ app, page }) => {
  await page.route('**/MapEvents*.js', (route) => route.abort());
  await app.open('?time=2024-12-04');
  await expect(app.region('map').getByRole('alert')).toContainText('“Events” did not load');
  await page.unroute('**/MapEvents*.js');
  await app.button('Try again').click();
  await expect(app.eventMark(/Khanasir/)).toBeVisible();
});

test('the claim of 4 December draws its ring and the measured way, which follows the day', async ({ app }) => {
  await app.open('?time=2024-12-04&claim=ev035');
  await expect(app.region('map').getByText('20 km from Hama')).toBeVisible();
  await expect(app.region('map').getByText(/^[2-9][.\d]* km$/)).toBeVisible();
  await expect(app.region('map').getByText(/^near /)).toBeVisible();
  await app.button('Next day').click();
  await expect(app.region('map').getByText('0 km', { exact: true })).toBeVisible();
  await expect(app.region('map').getByText('20 km from Hama')).toBeVisible();
});

test('a reported range is drawn with both its ends', async ({ app }) => {
  await app.open('?time=2024-12-04&claim=sc-1204-sohr-34');
  await expect(app.region('map').getByText('3–4 km from Hama')).toBeVisible();
  const widths = await app.ringsOnMap();
  expect(widths.length).toBe(2);
  expect(Math.min(...widths) / Math.max(...widths)).toBeCloseTo(3 / 4, 1);
});

for (const [width, height] of SIZES) {
  test(`the area of an open claim is in sight, with its precision in words: ${width} px`, async ({ app, page }) => {
    await page.setViewportSize({ width, height });
    for (const [claim, label] of [
      ['ev037', 'Eastern Hama countryside, within 25 km'],
      ['ev035', '20 km from Hama'],
    ]) {
      // With the fragment first: adding one alone would not load the page anew.
      for (const camera of ['#map=9/33.5/36.3', '']) {
        await app.open(`?time=2024-12-04&claim=${claim}${camera}`);
        await expect.poll(() => app.isUncovered(app.region('map').getByText(label ?? ''))).toBe(true);
      }
    }
  });
}

test('a ring too small to be seen is brought closer, but not where the reader chose the zoom', async ({ app }) => {
  await app.open('?time=2024-12-04&claim=sc-1204-sohr-34#map=8/35.132/36.758');
  await expect.poll(async () => (await app.ringsOnMap()).length).toBe(2);
  await app.page.waitForLoadState('networkidle');
  expect(Math.max(...(await app.ringsOnMap()))).toBeLessThan(40);
  await app.open('?time=2024-12-04&claim=sc-1204-sohr-34');
  await expect.poll(async () => Math.max(...(await app.ringsOnMap()))).toBeGreaterThan(80);
});

test('the places of an open claim are in sight', async ({ app }) => {
  await app.open('?time=2024-12-06&claim=n-1206-sohr-palmyra');
  for (const name of ['Palmyra', 'Deir ez-Zor']) {
    const mark = app.region('map').getByTitle(name, { exact: true });
    await expect.poll(() => app.isUncovered(mark)).toBe(true);
  }
});
