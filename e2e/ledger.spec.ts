import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type App, expect, test } from './app.ts';
import { addressOf, publishedText } from './mapFiles.ts';

interface Published {
  readonly id: string;
  readonly claimantId: string;
  readonly validFrom: string;
  readonly places: readonly string[];
}

const published: readonly Published[] = JSON.parse(publishedText('claims'));
const manifest = JSON.parse(publishedText('manifest'));
const ledger = (app: App) => app.page.getByRole('region', { name: 'Ledger of claims' });
const rows = (app: App) => ledger(app).locator('tbody tr');
const row = (app: App, number: number) => ledger(app).locator(`tr[aria-rowindex="${number + 1}"]`);
const MANY = 5000;
/** What a page can show at once, with some rows before and after it. */
const MOST_ROWS = 40;

/** The published claims over and over, each with an id of its own. */
function manyClaims(): string {
  const many = Array.from({ length: MANY }, (_, index) => {
    const claim = published[index % published.length];
    return { ...claim, id: `${claim?.id}-${index}` };
  });
  return JSON.stringify(many);
}

test('five thousand claims: only rows in sight are drawn; wheel and keys go through all of them', async ({
  app,
  page,
}) => {
  await page.route(addressOf('claims'), (route) =>
    route.fulfill({ body: manyClaims(), contentType: 'application/json' }),
  );
  await app.open('?view=claims');
  const table = ledger(app).getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', String(MANY + 1));
  await expect(ledger(app)).toContainText('5,000 of 5,000');
  await row(app, 1).hover();
  await page.mouse.wheel(0, 60_000);
  await expect(row(app, 1)).not.toBeInViewport();
  await expect.poll(async () => Number(await rows(app).last().getAttribute('aria-rowindex'))).toBeGreaterThan(500);
  await expect(rows(app).nth(10)).toBeInViewport();
  expect(await rows(app).count()).toBeLessThan(MOST_ROWS);

  await ledger(app).getByRole('button', { name: 'What followed' }).focus();
  await page.keyboard.press('Tab');
  await expect(row(app, 1).getByRole('button')).toBeFocused();
  for (const [key, number] of [
    ['End', MANY],
    ['ArrowUp', MANY - 1],
    ['Home', 1],
    ['ArrowDown', 2],
  ] as const) {
    await page.keyboard.press(key);
    await expect(row(app, number).getByRole('button')).toBeFocused();
    await expect(row(app, number)).toBeInViewport({ ratio: 0.99 });
    expect(await rows(app).count()).toBeLessThan(MOST_ROWS);
  }
  await page.keyboard.press('PageDown');
  await expect(row(app, 2).getByRole('button')).not.toBeFocused();
  await expect(ledger(app).locator('tbody button:focus')).toBeInViewport();
  await ledger(app).getByRole('searchbox').fill('Dayr az-Zawr');
  await expect(table).not.toHaveAttribute('aria-rowcount', String(MANY + 1));
  await expect(row(app, 1)).toBeInViewport();
  expect(app.errors).toEqual([]);
});

test('what is asked for stands in the link and in the files; a row selects place and day while the table stays', async ({
  app,
  page,
}) => {
  const wanted = published.filter(({ claimantId, validFrom }) => claimantId === 'sohr' && validFrom === '2024-12-04');
  expect(wanted.length).toBeGreaterThan(1);
  await app.open('?view=claims&claimant=sohr&days=2024-12-04&campaign=a');
  await expect(ledger(app)).toContainText(`${wanted.length} of ${published.length}`);
  await expect(ledger(app).getByLabel('Who says so')).toHaveValue('sohr');
  await expect(ledger(app).getByLabel('From day')).toHaveValue('2024-12-04');
  await expect(ledger(app).getByLabel('Who says so').getByRole('option', { selected: true })).toHaveText(
    `Syrian Observatory for Human Rights (${wanted.length})`,
  );
  const files: string[] = [];
  for (const type of ['CSV', 'JSON']) {
    const button = ledger(app).getByRole('button', { name: `Download these claims as ${type}` });
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(file.suggestedFilename()).toContain(`syria-2024-claims-${manifest.dataVersion}-`);
    files.push(readFileSync(await file.path(), 'utf8'));
  }
  const [csv = '', json = ''] = files;
  expect(csv.trimEnd().split('\r\n')).toHaveLength(wanted.length + 1);
  expect(csv.split(manifest.dataVersion)).toHaveLength(wanted.length + 1);
  expect(JSON.parse(json)).toMatchObject({ count: wanted.length, licence: manifest.licence });

  await ledger(app).getByRole('searchbox').fill('حماة');
  await expect.poll(() => app.address().searchParams.get('text')).toBe('حماة');
  expect(app.address().searchParams.get('claimant')).toBe('sohr');
  expect(app.address().searchParams.get('campaign')).toBe('a');
  await ledger(app).getByRole('searchbox').fill('qqqq');
  await expect(ledger(app).getByText('No claim answers all of this.')).toBeVisible();
  await ledger(app).getByRole('button', { name: 'Clear filters' }).last().click();
  await expect(ledger(app)).toContainText(`${published.length} of ${published.length}`);
  await expect.poll(() => app.address().search).toBe('?view=claims&campaign=a');

  await ledger(app).getByLabel('From day').selectOption('2024-12-05');
  await ledger(app).getByRole('searchbox').fill('hama city');
  const first = row(app, 1).getByRole('button');
  await first.click();
  await expect(app.region('note')).toBeVisible();
  await expect(app.dateHeading()).not.toHaveText('4 December 2024');
  await expect(row(app, 1)).toHaveAttribute('data-selected', 'true');
  await expect.poll(() => app.address().searchParams.get('claim')).not.toBeNull();
  expect(app.address().searchParams.get('place')).not.toBeNull();
  await page.keyboard.press('Escape');
  await expect(app.region('note')).toHaveCount(0);
  await expect(first).toBeFocused();
});

test('claims that fail are told in the ledger and asked for again', async ({ app, page }) => {
  await page.route(addressOf('claims'), (route) => route.abort(), { times: 1 });
  await app.open('?view=claims');
  await expect(ledger(app).getByText('The claims did not load.')).toBeVisible();
  await ledger(app).getByRole('button', { name: 'Try again' }).click();
  await expect(ledger(app)).toContainText(`${published.length} of ${published.length}`);
});

for (const { lang, dark, width } of [
  { lang: 'en', dark: 'false', width: 320 },
  { lang: 'ar', dark: 'true', width: 390 },
  { lang: 'ar', dark: 'false', width: 1440 },
  { lang: 'en', dark: 'true', width: 768 },
]) {
  test(`reads in ${lang}, dark ${dark}, ${width} px wide`, async ({ app, page }) => {
    await page.setViewportSize({ width, height: 844 });
    await app.open(`?view=claims&role=monitor&lang=${lang}&dark=${dark}`);
    await expect(page.locator('#ledger tbody tr').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const cut = await page.locator('#ledger .ledger-rows').evaluate((list) => list.scrollWidth - list.clientWidth);
    expect(cut).toBe(0);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
