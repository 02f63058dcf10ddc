import { expect, test } from './app.ts';
import { fingersOn } from './fingers.ts';

const HAMA = '#map=10/35.132/36.758';

test('a drag takes the map along, with the hand closed while it lasts', async ({ app, page }) => {
  await app.open(`?time=2024-12-04${HAMA}`);
  const { x, y } = await app.mapCentre();
  const cursor = () => app.styleAt({ x, y }, 'cursor');
  const ground = await app.spotOf('Hama');
  await page.mouse.move(x, y);
  await expect.poll(cursor).toBe('pointer');
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 30, { steps: 4 });
  expect(await cursor()).toBe('grabbing');
  await page.mouse.move(x + 120, y + 60, { steps: 4 });
  // Before the button is let go, after which the map glides on.
  await expect.poll(async () => Math.round((await app.spotOf('Hama')).x - ground.x)).toBe(120);
  await expect.poll(async () => Math.round((await app.spotOf('Hama')).y - ground.y)).toBe(60);
  await page.mouse.up();
  await expect.poll(cursor).not.toBe('grabbing');
});

test('a box drawn with the shift key is what the map then shows', async ({ app, page }) => {
  await app.open(`?time=2024-12-04${HAMA}`);
  const { x, y } = await app.mapCentre();
  await page.keyboard.down('Shift');
  await page.mouse.move(x - 60, y - 60);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 60, { steps: 4 });
  expect(await app.styleAt({ x: x + 58, y: y + 58 }, 'cursor')).toBe('crosshair');
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect.poll(() => Number(app.address().hash.split(/[=/]/)[1])).toBeGreaterThan(10);
});

test('a zoom scales what is drawn from its corner, in motion', async ({ app, page }) => {
  await app.open(`?time=2024-12-04${HAMA}`);
  const transitions = await page.evaluateHandle(() => {
    const seen: string[] = [];
    document.addEventListener('transitionrun', ({ propertyName }) => seen.push(propertyName));
    return seen;
  });
  await app.button('Zoom in').click();
  await expect.poll(() => transitions.jsonValue()).toContain('transform');
  expect(await app.drawingOrigins()).toEqual(['0px 0px']);
  await expect.poll(() => Number(app.address().hash.split(/[=/]/)[1])).toBeGreaterThan(10);
});

test('names stand over fronts, fronts over roads, roads over ground, and none of the words is selectable', async ({
  app,
}) => {
  await app.open(`?time=2024-12-04${HAMA}`);
  const heights = await app.paneHeights();
  expect(Object.keys(heights).length).toBeGreaterThan(6);
  const order = Object.entries(heights).sort(([, one], [, other]) => one - other);
  const wanted = ['land', 'ground', 'lines', 'front', 'marks', 'names'];
  expect(order.map(([name]) => name).filter((name) => wanted.includes(name))).toEqual(wanted);
  const { x, y } = await app.spotOf('Hama');
  expect(await app.styleAt({ x, y }, 'user-select')).toBe('none');
});

test.describe('on a touch screen', () => {
  test.use({ ownContext: true, hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  test('the map takes every gesture itself, and a tap opens the ground', async ({ app, page }) => {
    await app.open(`?time=2024-12-05${HAMA}`);
    const { x, y } = await app.mapCentre();
    expect(await app.touchActionAt({ x, y })).toBe('none');
    await page.touchscreen.tap(x, y);
    await expect(app.region('note')).toBeVisible();
  });

  test('a pinch out shows ground and names as far as it goes, while the fingers are down', async ({ app, page }) => {
    await app.open(`?time=2024-12-05${HAMA}`);
    await expect(app.region('map').getByTitle('Hama', { exact: true })).toBeAttached();
    const homs = app.region('map').getByTitle('Homs', { exact: true });
    await expect(homs).not.toBeAttached();
    const { x, y } = await app.mapCentre();
    const fingers = await fingersOn(page);
    await fingers.press([x - 150, y], [x + 150, y]);
    for (let reach = 140; reach >= 36; reach -= 8) await fingers.move([x - reach, y], [x + reach, y]);
    await expect(homs).toBeAttached();
    for (const [dx, dy] of [
      [-110, 0],
      [180, 0],
      [0, -200],
      [0, 200],
    ] as const) {
      expect(await app.isGroundAt({ x: x + dx, y: y + dy })).toBe(true);
    }
    await fingers.lift();
  });

  test('a drag brings ground along from beyond the view', async ({ app, page }) => {
    await app.open(`?time=2024-12-05${HAMA}`);
    const { x, y } = await app.mapCentre();
    const fingers = await fingersOn(page);
    await fingers.press([x, y - 150]);
    for (let way = 0; way <= 300; way += 25) await fingers.move([x, y - 150 + way]);
    expect(await app.isGroundAt({ x, y: y - 200 })).toBe(true);
    await fingers.lift();
  });
});
