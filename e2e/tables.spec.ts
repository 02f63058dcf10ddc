import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type App, expect, test } from './app.ts';

const published: { places: unknown[]; version: string } = {
  places: JSON.parse(readFileSync('public/geo/syria-2024/places.json', 'utf8')),
  version: JSON.parse(readFileSync('public/geo/syria-2024/map.json', 'utf8')).dataVersion,
};

const table = (app: App, name: RegExp) => app.region('tables').getByRole('table', { name });
const ALL = /^All places/;
const CHANGES = /^Places that changed hands/;

async function download(app: App, name: RegExp): Promise<{ name: string; lines: string[] }> {
  const [file] = await Promise.all([
    app.page.waitForEvent('download'),
    table(app, name).getByRole('button', { name: /^CSV/ }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  return { name: file.suggestedFilename(), lines: text.replace('\uFEFF', '').trimEnd().split('\r\n') };
}

test('the skip link leads to the map as text, whose title has the focus', async ({ app, page }) => {
  await app.open('?time=2024-12-04');
  await page.keyboard.press('Tab');
  const link = app.button('Skip to the map as text');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(app.region('tables').getByRole('heading', { level: 3, name: 'Map as text' })).toBeFocused();
  await expect.poll(() => app.address().searchParams.get('view')).toBe('places');
});

test('its choice opens it, the arrow keys go on, and the focus comes back when it closes', async ({ app, page }) => {
  await app.open();
  await app.view('Control').focus();
  await app.view('Map as text').check();
  await expect(app.region('tables')).toBeVisible();
  await expect(app.view('Map as text')).toBeFocused();
  await app.region('tables').getByRole('button', { name: 'Back to the map' }).click();
  await expect(app.region('tables')).toHaveCount(0);
  await expect(app.view('Control')).toBeFocused();
  await expect(app.view('Control')).toBeChecked();
  await expect.poll(() => app.address().search).toBe('');
  await page.keyboard.press('ArrowRight');
  await expect(app.view('Evidence')).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(app.region('tables')).toBeVisible();
  await expect.poll(() => app.address().search).toBe('?view=places');
});

test('on a phone the view is chosen in a menu', async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await app.open();
  await app.chooseView('Map as text');
  await expect(app.region('tables').getByRole('table').first()).toBeVisible();
  await app.chooseView('Control');
  await expect(app.region('tables')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('the tables say what the map shows, and follow the day', async ({ app, page }) => {
  await app.open('?time=2024-12-04&view=places');
  const tables = app.region('tables');
  await expect(tables.getByText(/changed hands or were claimed/)).toBeVisible();
  const government = table(app, /^Who holds how much, 4 December 2024/).getByRole('row', { name: /^Government/ });
  await expect(government).toContainText(/\d{2,3},\d{3}\s*\d{2}\.\d%\s*\d{2,3}$/);
  const hama = table(app, ALL).getByRole('row', { name: /^Hama Hama/ });
  await expect(hama).toContainText('before 26 Nov');
  await expect(hama).toContainText('Government');
  await tables.getByRole('button', { name: 'Next day' }).click();
  await expect(hama).toContainText('5 Dec');
  await expect(hama).toContainText('Opposition');
  const change = table(app, CHANGES).getByRole('row', { name: /^Hama Government/ });
  await expect(change).toContainText(/Government.*Opposition.*Held/);
  await expect(app.dateHeading()).toHaveText('5 December 2024');
  await tables.getByRole('button', { name: 'Previous day' }).click();
  await expect(page.getByRole('table', { name: /4 December 2024/ })).toHaveCount(3);
});

test('who says so opens the note of what they said', async ({ app }) => {
  await app.open('?time=2024-12-05&view=places');
  const change = table(app, CHANGES).getByRole('row', { name: /^Hama Government/ });
  await change.getByRole('listitem').first().getByRole('button').click();
  await expect(app.region('note')).toContainText('Hama');
  await expect.poll(() => app.address().searchParams.get('claim')).not.toBeNull();
});

test('all places are listed, sorted and narrowed down', async ({ app }) => {
  await app.open('?time=2024-12-04&view=places');
  const list = table(app, ALL);
  await expect(list.getByRole('row')).toHaveCount(published.places.length + 1);
  const header = (name: string) => list.getByRole('columnheader', { name });
  await expect(header('Place')).toHaveAttribute('aria-sort', 'ascending');
  await header('Since').getByRole('button').click();
  await expect(header('Since')).toHaveAttribute('aria-sort', 'ascending');
  await expect(header('Place')).not.toHaveAttribute('aria-sort');
  await expect(list.getByRole('row').nth(1)).toContainText('before 26 Nov');
  await header('Since').getByRole('button').click();
  await expect(header('Since')).toHaveAttribute('aria-sort', 'descending');
  await expect(list.getByRole('row').nth(1)).toContainText('4 Dec');
  await app.region('tables').getByRole('searchbox').fill('حلب opp held');
  await expect(app.region('tables').getByText(new RegExp(`^\\d+ of ${published.places.length}$`))).toBeVisible();
  await expect.poll(async () => (await list.getByRole('row').count()) < 200).toBe(true);
  for (const row of (await list.getByRole('row').allInnerTexts()).slice(1)) expect(row).toMatch(/Aleppo\s+Opposition/);
});

test('a row opens the note of its place and is marked; the place on the map is not covered', async ({ app }) => {
  await app.open('?time=2024-12-04&view=places');
  const row = table(app, ALL).getByRole('button', { name: 'Ariha', exact: true });
  await row.click();
  await expect(app.region('note').getByRole('heading', { name: 'Ariha', exact: true })).toBeVisible();
  await expect(row).toHaveAttribute('aria-current', 'true');
  // The map stays where it is, too, where the tables come late.
  await app.page.route('**/TablesPanel-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await app.page.setViewportSize({ width: 1440, height: 900 });
  await app.open('?time=2024-12-04&view=places&place=hama');
  await expect(app.region('tables').getByRole('table')).toHaveCount(3);
  const mark = app.region('map').getByTitle('Hama', { exact: true });
  await expect.poll(() => app.isUncovered(mark)).toBe(true);
});

test('on a phone the note of a row leaves the row in sight', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await app.open('?time=2024-12-04&view=places');
  const row = table(app, ALL).getByRole('button', { name: 'Talbiseh', exact: true });
  await row.click();
  const note = app.region('note');
  await expect(note.getByRole('heading', { name: 'Talbiseh', exact: true })).toBeVisible();
  await expect
    .poll(async () => ((await row.boundingBox())?.y ?? 0) + 20 < ((await note.boundingBox())?.y ?? 0))
    .toBe(true);
});

test('each table is there as a file, named by day, lens and version', async ({ app }) => {
  await app.open('?time=2024-12-05&view=places');
  const places = await download(app, ALL);
  expect(places.name).toBe(`syria-2024-places-2024-12-05-assessment-${published.version}.csv`);
  expect(places.lines).toHaveLength(published.places.length + 1);
  expect(places.lines[0]).toMatch(/^date,place,name_en,name_ar,governorate,/);
  expect(places.lines.find((line) => line.startsWith('2024-12-05,hama,'))).toContain('held,opposition,,2024-12-05');
  const changes = await download(app, CHANGES);
  expect(changes.lines.find((line) => line.startsWith('2024-12-05,hama,'))).toContain(',government,opposition,held,');
  const areas = await download(app, /^Who holds how much/);
  expect(areas.lines[0]).toBe('date,status,actor,actor_en,actor_ar,area_km2,share,places,lens,known_on');
  expect(areas.lines.find((line) => line.startsWith('2024-12-05,held,government,'))).toMatch(
    /,\d+(\.\d)?,0\.\d+,\d+,assessment,$/,
  );
});

test('where its code does not come it is told, and "Try again" brings it', async ({ app, page }) => {
  await page.route('**/TablesPanel-*.js', (route) => route.abort());
  await app.open();
  await app.chooseView('Map as text');
  await expect(page.getByText('“Map as text” did not load.')).toBeVisible();
  await page.unroute('**/TablesPanel-*.js');
  await app.button('Try again').click();
  await expect(app.region('tables').getByRole('table').first()).toBeVisible();
});

for (const [lang, dark, width, height] of [
  ['en', 'false', 1440, 900],
  ['ar', 'true', 1024, 768],
  ['en', 'true', 768, 1024],
  ['ar', 'false', 390, 844],
  ['en', 'false', 320, 400],
] as const) {
  test(`axe finds nothing and nothing scrolls sideways: ${lang}, ${width} px`, async ({ app, page }) => {
    await page.setViewportSize({ width, height });
    await app.open(`?time=2024-12-05&view=places&place=hama&lang=${lang}&dark=${dark}`, lang);
    await expect(app.region('tables').getByRole('table')).toHaveCount(3);
    await expect(app.region('note')).toBeVisible();
    // One row is like another: all of them are looked at once.
    if (width < 1440)
      await app
        .region('tables')
        .getByRole('searchbox')
        .fill(lang === 'en' ? 'hama' : 'حماة');
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const { over } = await app.region('tables').evaluate((region) => ({
      over: Math.max(...[region, ...region.children].map((e) => e.scrollWidth - e.clientWidth)),
    }));
    expect(over).toBeLessThanOrEqual(0);
  });
}
