import { expect, type Rectangle, test, type WrittenName } from './app.ts';
import { atRest } from './atRest.ts';

/** Anti-aliasing and rounding, in CSS pixels. */
const TOLERANCE = 0.6;

function overlap(one: Rectangle, other: Rectangle): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > TOLERANCE && down > TOLERANCE;
}

function overlaps(names: readonly WrittenName[], others: readonly (Rectangle & { text?: string })[]): string[] {
  return names.flatMap((name, index) =>
    others
      .filter((other, second) => (names === others ? second > index : true) && overlap(name, other))
      .map(({ text = 'a panel' }) => `${name.text} on ${text}`),
  );
}

/** True where the edge of the map cuts a name. */
function isCut(name: Rectangle, map: { x: number; y: number; width: number; height: number } | null): boolean {
  if (!map) return true;
  const { x, y, width, height } = map;
  const before = Math.min(name.left - x, name.top - y);
  const after = Math.min(x + width - name.right, y + height - name.bottom);
  return Math.min(before, after) < -TOLERANCE;
}

const VIEWPORTS = [
  [1440, 900, [7, 7.5, 8, 8.5, 9, 10, 11, 12]],
  [390, 844, [6, 7, 8, 9, 10.5, 12]],
] as const;

for (const lang of ['en', 'ar'] as const) {
  for (const [width, height, zooms] of VIEWPORTS) {
    test(`no name touches another, a panel or the edge: ${lang}, ${width} px`, async ({ app, page }) => {
      test.slow();
      const selected = lang === 'en' ? 'Hama' : 'حماة';
      await page.setViewportSize({ width, height });
      for (const zoom of zooms) {
        await app.open(`?time=2024-12-06&lang=${lang}&place=hama#map=${zoom}/35.132/36.8`, lang);
        await expect(app.region('note').getByRole('link').first()).toBeAttached();
        // The note may still be on its way in: what counts is where everything comes to rest.
        await expect(async () => {
          const names = await app.names();
          // The selected place alone keeps its name whatever covers it.
          const others = names.filter(({ text }) => text !== selected);
          const map = await app.region('map').boundingBox();
          expect(overlaps(names, names), `zoom ${zoom}`).toEqual([]);
          expect(names.filter((name) => isCut(name, map)).map(({ text }) => text)).toEqual([]);
          expect(overlaps(others, await app.panels()), `zoom ${zoom}`).toEqual([]);
          expect(others.length, `zoom ${zoom}`).toBe(names.length - 1);
        }).toPass({ timeout: 10_000 });
      }
    });
  }
}

for (const lang of ['en', 'ar'] as const) {
  test(`names and marks keep clear of what is written on a ring and a measured way: ${lang}`, async ({ app, page }) => {
    test.slow();
    for (const [width, height] of [
      [1440, 900],
      [768, 1024],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await app.open(`?time=2024-12-04&claim=sc-1204-sana-20&lang=${lang}`, lang);
      await expect(app.eventMark(/[,،] /).first()).toBeVisible();
      await expect(async () => {
        const labels = await app.labels();
        expect(labels.length, `${width} px`).toBe(2);
        expect(overlaps(await app.names(), labels), `${width} px`).toEqual([]);
        expect(overlap(labels[0] as Rectangle, labels[1] as Rectangle), `${width} px`).toBe(false);
        expect(await app.coveredByMarks(), `${width} px`).toEqual([]);
      }).toPass({ timeout: 15_000 });
    }
  });
}

test('names keep clear of the numbers of regions where accounts differ', async ({ app }) => {
  await app.open('?time=2024-12-04&view=disagreement');
  await expect(async () => {
    const numbers = await app.labels();
    expect(numbers.length).toBeGreaterThan(5);
    const names = await app.names();
    expect(overlaps(names, numbers)).toEqual([]);
    expect(names.map(({ text }) => text)).toContain('Hama');
  }).toPass({ timeout: 15_000 });
});

test('names of places and of land and water stand still from day to day, or give way', async ({ app, page }) => {
  test.slow();
  await app.open('?time=2024-11-26#map=8.5/35.3/37.2');
  // What has still to come may send a name to its other side.
  await atRest(app);
  await app.slider().focus();
  const seen = new Map<string, string>();
  let present = 0;
  for (let day = 0; day < 20; day += 1) {
    for (const { kind, text, left, top } of await app.names()) {
      // The name of an actor goes with its ground, and a road bears its number more than once.
      if (kind === 'area-actor' || kind === 'area-road') continue;
      const spot = `${left.toFixed(1)} ${top.toFixed(1)}`;
      expect(seen.get(`${kind} ${text}`) ?? spot, `${text} on day ${day}`).toBe(spot);
      seen.set(`${kind} ${text}`, spot);
      present += 1;
    }
    await page.keyboard.press('ArrowRight');
  }
  expect(present).toBeGreaterThan(500);
});

test('a town is named on the day it changes hands, though it is too small for that zoom on others', async ({
  app,
  page,
}) => {
  await app.open('?time=2024-12-05#map=8/35.2/37.2');
  const names = async () => (await app.names()).map(({ text }) => text);
  await app.slider().focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(names).toContain('Al-Saan');
  await page.keyboard.press('Home');
  await expect.poll(names).not.toContain('Al-Saan');
});

test('governorates, waters, roads and the occupied Golan have their names, in both languages', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const views = [
    ['en', '8.5/35.7/39.5', ['RAQQA', 'DEIR EZ-ZOR', 'Khabur', 'M4', 'TURKEY']],
    ['ar', '8.5/35.7/39.5', ['محافظة دير الزور', 'نهر الخابور', 'M4', 'تركيا']],
    ['en', '10/33/35.9', ['OCCUPIED\nGOLAN', 'Lake Tiberias', 'DARAA']],
    ['ar', '10/33/35.9', ['الجولان\nالمحتل', 'بحيرة طبريا', 'محافظة درعا']],
  ] as const;
  for (const [lang, camera, wanted] of views) {
    await app.open(`?time=2024-12-04&lang=${lang}#map=${camera}`, lang);
    for (const name of wanted) {
      await expect.poll(async () => (await app.names()).map(({ text }) => text)).toContain(name);
    }
  }
});
