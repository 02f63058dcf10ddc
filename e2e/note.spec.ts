import { readFileSync } from 'node:fs';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import { distanceKm } from '#domain/distance.ts';
import { expect, test } from './app.ts';

const FOLDER = 'public/geo/syria-2024';
const HAMA = '?time=2024-12-04&place=hama';

function read<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Shape;
}

test('a place’s note gives first what decides its colour, then the other claims day by day, then what came later', async ({
  app,
}) => {
  await app.open(HAMA);
  const note = app.region('note');
  const headings = note.getByRole('heading');
  await expect(headings.nth(1)).toHaveText('Why this colour');
  await expect(headings.nth(2)).toHaveText(/^\d+ other claims up to 4 December 2024$/);
  const titles = await headings.allTextContents();
  const next = titles.indexOf('What happened next');
  expect(titles.slice(3, 6)).toEqual(['4 December 2024', '3 December 2024', '1 December 2024']);
  expect(titles.slice(next + 1, next + 3)).toEqual(['5 December 2024', '6 December 2024']);
});

test('a claim is one line that opens in its place and closes again', async ({ app }) => {
  await app.open(HAMA);
  const line = app.noteLine(/^Sham FM/);
  await expect(line).toHaveAttribute('aria-expanded', 'false');
  await expect(app.region('note').getByText('Open as a note')).toHaveCount(1);
  await line.click();
  await expect(line).toHaveAttribute('aria-expanded', 'true');
  await expect(app.region('note').getByText('Open as a note')).toHaveCount(2);
  await line.click();
  await expect(app.region('note').getByText('Open as a note')).toHaveCount(1);
});

test('the keyboard alone leads from the page as it comes to the link of a source', async ({ app, page }) => {
  await app.open('?time=2024-12-05');
  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement instanceof HTMLAnchorElement ? activeElement.href : (activeElement?.role ?? '');
    });
  const tabUntil = async (isThere: (where: string) => boolean, most: number) => {
    for (let presses = 0; presses < most; presses += 1) {
      await page.keyboard.press('Tab');
      if (isThere(await focused())) return;
    }
    throw new Error(`not reached in ${most} presses`);
  };
  await tabUntil((where) => where === 'combobox', 40);
  await page.keyboard.type('Hama');
  await expect(app.options().first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(app.region('note').getByRole('heading', { name: 'Hama', exact: true })).toBeFocused();
  await tabUntil((where) => /^https:/.test(where), 40);
  await expect(app.region('note').locator(':focus')).toHaveAttribute('href', /^https:/);
});

test('the notes of a place are turned by keyboard, and the way back leads to the line', async ({ app, page }) => {
  await app.open(HAMA);
  const note = app.region('note');
  await note.getByRole('button', { name: 'Open as a note' }).click();
  await expect(note.getByText(/^1 of \d+$/)).toBeVisible();
  await note.getByRole('button', { name: 'Next note' }).focus();
  await page.keyboard.press('Enter');
  await expect(note.getByText(/^2 of \d+$/)).toBeVisible();
  await expect(note.getByRole('button', { name: 'Next note' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(note.getByText(/^3 of \d+$/)).toBeVisible();
  const text = await note.getByRole('article').getByRole('paragraph').first().textContent();
  await note.getByRole('button', { name: 'Back to Hama' }).click();
  await expect(app.noteLine(text ?? '')).toBeFocused();
  await expect(app.noteLine(text ?? '')).toHaveAttribute('aria-expanded', 'true');
});

test('claims that contradict each other lead to each other', async ({ app }) => {
  await app.open('?time=2024-12-04&claim=sc-1204-rt-15');
  const note = app.region('note');
  await expect(note).toContainText('Contradicted by Syrian Observatory for Human Rights');
  await note.getByRole('list', { name: 'It contradicts' }).getByRole('button').click();
  await expect.poll(() => app.address().searchParams.get('claim')).toBe('sc-1204-sohr-7');
  await note
    .getByRole('list', { name: /^(It contradicts|Contradicted by)$/ })
    .getByRole('button', { name: /^RT/ })
    .click();
  await expect.poll(() => app.address().searchParams.get('claim')).toBe('sc-1204-rt-15');
});

test('a claim that names no other is told which contradict it', async ({ app }) => {
  const claims = read<{ id: string; contradicts: string[] }[]>('claims.json');
  const against = (id: string) => claims.filter(({ contradicts }) => contradicts.includes(id)).length;
  const claim = claims.find(({ id, contradicts }) => contradicts.length === 0 && against(id) > 1);
  await app.open(`?claim=${claim?.id}`);
  const lines = app.region('note').getByRole('list', { name: 'Contradicted by' }).getByRole('button');
  await expect(lines).toHaveCount(against(claim?.id ?? ''));
  await expect(app.region('note').getByRole('list', { name: 'It contradicts' })).toHaveCount(0);
});

test('a note tells its reasons, its precision, its sources and their wires', async ({ app }) => {
  await app.open('?time=2024-12-04&claim=ev037');
  const note = app.region('note');
  await expect(note.getByText('Claimed', { exact: true }).first()).toBeVisible();
  await expect(note).toContainText('Not independently verified');
  await expect(note.getByRole('link', { name: 'Claimed: what that means' })).toHaveAttribute(
    'href',
    /\/method\/\S*#verification-claimed$/,
  );
  await expect(note).toContainText('Eastern Hama countryside · area, within 25 km');
  await expect(note).toContainText('English · repeats Associated Press');
  for (const link of await note.getByRole('list', { name: 'Sources' }).getByRole('link').all()) {
    await expect(link).toHaveAttribute('href', /^https:/);
  }
  await app.open('?time=2024-12-08&claim=ev065');
  await expect(app.region('note')).toContainText('to their own disadvantage');
});

test('what became of a claim is dated and leads to the claims of that day', async ({ app }) => {
  await app.open('?time=2024-12-04&claim=ev035');
  const note = app.region('note');
  await expect(note.getByText('Claimed', { exact: true }).first()).toBeVisible();
  await expect(note).toContainText('Government');
  const contradicted = note.getByRole('list', { name: 'It contradicts' }).getByRole('button');
  await expect(contradicted.filter({ hasText: 'about 10 km from Hama' })).toBeVisible();
  await expect(note).toContainText('It was reversed later. (5 December 2024)');
  await note.getByRole('list', { name: 'Said then' }).getByRole('button').first().click();
  await expect(note).toContainText('Happened5 December 2024');
});

test('a reported distance stands beside what others said and what the ground says', async ({ app }) => {
  await app.open('?time=2024-12-04&claim=ev035');
  const check = app.region('note').getByRole('region', { name: 'Hama to ground held by Opposition' });
  const measured = check.getByRole('list', { name: 'Measured' }).getByRole('listitem').first();
  const km = Number(/([\d.]+) km/.exec((await measured.textContent()) ?? '')?.[1]);
  expect(km).toBeCloseTo(nearestOpposition([36.758, 35.132]), 0);
  const said = check.getByRole('list', { name: 'Said' }).getByRole('listitem');
  await expect(said.filter({ hasText: 'SANA' })).toHaveText('SANA20 km');
  await expect(said.filter({ hasText: '3–4 km' })).toContainText('Syrian Observatory for Human Rights');
  await expect(said.filter({ hasText: 'Al-Watan' })).toContainText('at least 20 km');
  await expect(check).toContainText('Halfaya 19.8 km');
  await said.getByRole('button').filter({ hasText: '10 km' }).click();
  await expect.poll(() => app.address().searchParams.get('claim')).toBe('sc-1204-sohr-10');
});

/** To the nearest corner of ground held by the opposition on 4 December, by the published GeoJSON; in km. */
function nearestOpposition(from: readonly [number, number]): number {
  const { features } = read<FeatureCollection<MultiPolygon>>('control/2024-12-04.geojson');
  const held = features.filter(({ properties }) => properties?.actor === 'opposition' && properties.status === 'held');
  const corners = held.flatMap(({ geometry }) => geometry.coordinates.flat(2));
  return Math.min(...corners.map(([lon = 0, lat = 0]) => distanceKm(from, [lon, lat])));
}

test('a click across a front says that the nearest place is held by another', async ({ app, page }) => {
  await app.open('?time=2024-12-04#map=12/35.08/36.9');
  const { x, y } = await app.mapCentre();
  await page.mouse.click(x, y);
  await expect(app.region('note')).toContainText(
    'The ground you clicked is shown as held by Government; the nearest place is Al-Mubarakat, held by Opposition',
  );
  await app.find('Hama');
  await expect(app.region('note').getByRole('heading', { name: 'Hama', exact: true })).toBeVisible();
  await expect(app.region('note')).not.toContainText('The ground you clicked');
});

test('Escape closes the note, and the focus goes back to where it came from', async ({ app, page }) => {
  await app.open();
  await app.find('Hama');
  const note = app.region('note');
  await expect(note.getByRole('heading', { name: 'Hama', exact: true })).toBeFocused();
  await note.getByRole('button', { name: 'Open as a note' }).click();
  await expect(note.getByRole('heading', { name: 'Hama', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(app.search()).toBeFocused();
});

test('a note whose code does not come says so, and opens when it is tried again', async ({ app, page }) => {
  await page.route('**/assets/OpenNote-*.js', (route) => route.abort());
  await app.open(HAMA);
  await expect(page.getByRole('alert').filter({ hasText: 'Note' })).toContainText('did not load');
  await page.unroute('**/assets/OpenNote-*.js');
  await app.button('Try again').click();
  await expect(app.region('note').getByRole('heading', { name: 'Hama', exact: true })).toBeVisible();
});

test('a note is challenged where the map names a contact, and only there', async ({ app, page }) => {
  await app.open('?time=2024-12-05&place=hama');
  await expect(app.region('note').getByRole('link', { name: 'Link to this note' })).toBeVisible();
  await expect(app.region('note').getByRole('link', { name: 'Challenge this' })).toHaveCount(0);
  const manifest = read<{ dataVersion: string }>('map.json');
  await page.route('**/map.json*', (route) =>
    route.fulfill({ json: { ...manifest, contact: 'mailto:desk@example.org' } }),
  );
  await app.open('?time=2024-12-05&place=hama');
  const href = await app.region('note').getByRole('link', { name: 'Challenge this' }).getAttribute('href');
  const mail = new URL(href ?? '');
  expect(mail.pathname).toBe('desk@example.org');
  expect(mail.searchParams.get('body')).toContain(`Address: ${page.url()}`);
  expect(mail.searchParams.get('body')).toContain(`Data version: ${manifest.dataVersion}`);
});

test('the note is whole in Arabic', async ({ app }) => {
  await app.open('?time=2024-12-04&claim=ev035&lang=ar', 'ar');
  const note = app.region('note');
  await expect(note).toContainText('غير متحقَّق منه بشكل مستقل');
  await expect(note.getByRole('list', { name: 'يناقض' }).getByRole('button')).not.toHaveCount(0);
  await expect(note.getByRole('region', { name: 'من حماة إلى أرض بيد المعارضة' })).toContainText('٢٠ كم على الأقل');
  await expect(note).toContainText('نقلاً عن');
  await expect(note).toContainText('قيل حينها');
});
