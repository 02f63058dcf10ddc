import AxeBuilder from '@axe-core/playwright';
import { type App, expect, test } from './app.ts';
import { addressOf, publishedText } from './mapFiles.ts';

interface Correction {
  readonly id: string;
  readonly kind: string;
  readonly date: string;
  readonly days: readonly string[];
  readonly claims: readonly string[];
  readonly was: { readonly en: string };
  readonly is: { readonly en: string };
}

const manifest: { corrections: readonly Correction[] } = JSON.parse(publishedText('manifest'));
const { corrections } = manifest;
const log = (app: App) => app.page.getByRole('region', { name: 'Corrections' });
const west = corrections.find(({ id }) => id === 'clarification-west-bank');
const dumayr = corrections.find(({ id }) => id === 'correction-dumayr');

test('the slider says what was corrected for its day; the button under its count opens the log there', async ({
  app,
  page,
}) => {
  if (!west || !dumayr) throw new Error('the corrections of the test are gone');
  await app.open('?time=2024-12-06');
  const touching = corrections.filter(({ days }) => days.includes('2024-12-06'));
  const description = app.slider();
  await expect(description).toHaveAccessibleDescription(
    new RegExp(`Corrected for this day: .*${west.is.en.slice(0, 30)}`),
  );
  const button = app.region('timeline').getByRole('button', { name: /^\d+ corrections?$/ });
  await expect(button).toHaveText(`${touching.length} correction${touching.length > 1 ? 's' : ''}`);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(log(app)).toBeVisible();
  await expect(log(app).getByRole('heading', { name: 'Corrections' })).toBeFocused();
  const entries = log(app).locator('ol > li');
  await expect(entries).toHaveCount(corrections.length);
  const dates = corrections.map(({ date }) => date).sort();
  await expect(entries.first()).toContainText(`· ${new Date(dates.at(-1) ?? '').getUTCDate()} `);
  await expect.poll(() => app.address().searchParams.get('view')).toBe('corrections');

  const entry = entries.filter({ hasText: dumayr.was.en });
  await expect(entry).toContainText(/Correction · .*Was.*Is.*Why.*Claims.*Days/s);
  await entry.getByRole('button', { name: '31 December 2024' }).click();
  await expect(app.dateHeading()).toHaveText('31 December 2024');
  await entry.getByRole('listitem').first().getByRole('button').click();
  await expect(app.region('note')).toContainText(dumayr.was.en);
  await expect(app.dateHeading()).toHaveText('7 December 2024');
  await expect.poll(() => app.address().searchParams.get('claim')).toBe(dumayr.claims[0]);
  await page.keyboard.press('Escape');
  await expect(log(app)).toBeVisible();
  await log(app).getByRole('button', { name: 'Close', exact: true }).click();
  await expect(log(app)).toHaveCount(0);
  await expect.poll(() => app.address().searchParams.get('view')).toBeNull();
});

test('dots stand where corrections begin and lead to the log; notes and the account of the map lead there too', async ({
  app,
  page,
}) => {
  await app.open('?time=2024-12-01');
  const begins = (date: string) => {
    const before = new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
    return corrections.some(({ days }) => days.includes(date) && !days.includes(before));
  };
  const touched = [...new Set(corrections.flatMap(({ days }) => days))];
  await expect(page.locator('.correction-dots > button')).toHaveCount(touched.filter(begins).length);
  await expect(page.locator('.correction-dots > *')).toHaveCount(touched.length);
  await page.locator('.correction-dots > button[title*="Dumayr"]').click();
  await expect(app.dateHeading()).toHaveText('7 December 2024');
  await expect(log(app).locator('[aria-current]')).toHaveCount(1);
  await log(app).getByRole('button', { name: 'Close', exact: true }).click();
  await page.getByText('About this map').click();
  await page.getByRole('button', { name: /^\d+ corrections?,/ }).click();
  await expect(log(app)).toBeVisible();

  await app.open('?time=2024-12-07&place=dumayr');
  await expect(app.region('note').getByRole('heading', { name: 'Corrections' })).toBeVisible();
  await app.region('note').getByRole('button', { name: 'All corrections' }).click();
  await expect(log(app)).toBeVisible();
  await expect(app.region('note')).toHaveCount(0);

  const feed = log(app).getByRole('link', { name: /Atom/ });
  const answer = await page.request.get(new URL((await feed.getAttribute('href')) ?? '', page.url()).href);
  expect(answer.ok()).toBe(true);
  expect(await answer.text()).toContain('view=corrections&amp;correction=correction-dumayr');
  const discovered = page.locator('link[rel="alternate"][type="application/atom+xml"]');
  expect((await page.request.get(new URL((await discovered.getAttribute('href')) ?? '', page.url()).href)).ok()).toBe(
    true,
  );
  expect(app.errors).toEqual([]);
});

test('every kind is told in words; what was retracted is struck and kept', async ({ app, page }) => {
  const [first] = corrections;
  const kinds = ['correction', 'update', 'clarification', 'retraction'];
  const changed = kinds.map((kind) => ({ ...first, id: `the-${kind}`, kind, claims: ['gone'], days: [] }));
  const body = JSON.stringify({ ...JSON.parse(publishedText('manifest')), corrections: changed });
  await page.route(addressOf('manifest'), (route) => route.fulfill({ body, contentType: 'application/json' }));
  await app.open('?view=corrections&correction=the-retraction');
  for (const word of ['Correction', 'Update', 'Clarification', 'Retraction']) {
    await expect(
      log(app)
        .locator('ol > li')
        .filter({ hasText: new RegExp(`^${word} · `) }),
    ).toHaveCount(1);
  }
  await expect(log(app).locator('s')).toHaveText(first?.was.en ?? '');
  await expect(log(app).locator('[aria-current]')).toContainText('Retraction');
  await expect(log(app)).toContainText('gone');
});

for (const { lang, dark, width } of [
  { lang: 'en', dark: 'true', width: 1440 },
  { lang: 'ar', dark: 'false', width: 390 },
  { lang: 'en', dark: 'false', width: 320 },
]) {
  test(`reads in ${lang}, dark ${dark}, ${width} px wide`, async ({ app, page }) => {
    await page.setViewportSize({ width, height: 844 });
    await app.open(`?view=corrections&time=2024-12-07&lang=${lang}&dark=${dark}`);
    await expect(page.locator('.corrections ol > li').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
