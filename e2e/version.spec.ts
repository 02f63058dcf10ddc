import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { publishedText } from './mapFiles.ts';

const VERSION = JSON.parse(publishedText('manifest')).dataVersion as string;
const text = { en: 'text', ar: 'نص' };
const correction = {
  ...{ id: 'correction-later', kind: 'correction', date: '2026-12-24', claims: [], days: ['2024-12-04'] },
  ...{ was: text, is: text, why: text },
};

/** As if the data of today were kept, and the map had gone on since. */
async function goOn(page: Page): Promise<void> {
  const kept = JSON.parse(publishedText('manifest'));
  const versions = [{ version: VERSION, date: '2026-12-01' }];
  const newest = { ...kept, dataVersion: 'fedcba9876543210', versions, corrections: [...kept.corrections, correction] };
  await page.route('**/geo/syria-2024/map.json*', (route) => route.fulfill({ json: newest }));
  await page.route(`**/geo/syria-2024/v/${VERSION}/*`, async (route) => {
    const response = await route.fetch({ url: route.request().url().replace(`v/${VERSION}/`, '') });
    await route.fulfill({ response });
  });
}

test('a kept version says that there is a newer one and what was corrected; its frame can be frozen', async ({
  app,
  page,
}) => {
  await goOn(page);
  await app.open(`?time=2024-12-04&v=${VERSION}`);
  expect(app.requests.filter((request) => request.url().endsWith('/geo/syria-2024/control.topo.json'))).toEqual([]);
  const banner = page.getByRole('status').filter({ hasText: 'This map as it was kept on 1 December 2026.' });
  await expect(banner).toContainText('This day was corrected since: 24 December 2026.');
  await app.button('Next day').click();
  await expect(banner).not.toContainText('corrected');
  await expect.poll(() => app.address().searchParams.get('v')).toBe(VERSION);

  await app.button('Share').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Data')).toHaveValue('frozen');
  const code = dialog.getByRole('textbox', { name: 'Code' });
  await expect(code).toHaveValue(new RegExp(`/embed/\\?map=syria-2024&time=2024-12-05&lang=en&v=${VERSION}"`));
  await expect(code).toHaveValue(new RegExp(`<a href="[^"]*time=2024-12-05&v=${VERSION}"`));
  await dialog.getByLabel('Data').selectOption('live');
  await expect(code).not.toHaveValue(/[?&]v=/);
  await dialog.getByLabel('Lens').selectOption({ label: 'Where the two accounts differ' });
  await expect(code).toHaveValue(/embed\/\?[^"]*view=disagreement.*<a href="[^"]*view=disagreement/s);
  await page.keyboard.press('Escape');

  await banner.getByRole('button', { name: 'Open the newest version' }).click();
  await expect(app.ground('held').first()).toBeAttached();
  await expect(app.dateHeading()).toHaveText('5 December 2024');
  expect(app.address().search).toBe('?time=2024-12-05');
  await expect(banner).toHaveCount(0);
});

test('a version that is kept opens by its address, from its own files alone', async ({ app, page }) => {
  const [kept] = JSON.parse(publishedText('manifest')).versions as { version: string }[];
  if (!kept) throw new Error('No version is kept.');
  await app.open(`?time=2024-12-04&place=hama&v=${kept.version}`);
  await expect(
    page.getByRole('status').filter({ hasText: 'This map as it was kept on 30 November 2026.' }),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'Note' })).toContainText('Held by Government since');
  const data = app.requests
    .map((request) => new URL(request.url()).pathname)
    .filter((path) => path.startsWith('/geo/'));
  const own = data.filter((path) => path.startsWith(`/geo/syria-2024/v/${kept.version}/`));
  expect(own.map((path) => path.split('/').at(-1))).toEqual(
    expect.arrayContaining(['map.json', 'control.topo.json', 'places.json', 'histories.json', 'claims.json']),
  );
  // Of the newest data only what says how they differ, and what `index.html` asks for before it knows its address.
  const others = data.filter((path) => !own.includes(path));
  expect(others.filter((path) => !/\/(map|control\.topo|basemap\.topo)\.json$/.test(path))).toEqual([]);
});

test('a version that is not kept is told, with the way to the newest one', async ({ app, page }) => {
  await app.visit('?time=2024-12-05&v=0000000000000000');
  await expect(page.getByText('The address asks for version 0000000000000000')).toBeVisible();
  await page.getByRole('link', { name: 'Open the newest version' }).click();
  await expect(app.dateHeading()).toHaveText('5 December 2024');
  await expect(app.ground('held').first()).toBeAttached();
});
