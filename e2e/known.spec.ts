import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './app.ts';
import { publishedText } from './mapFiles.ts';

const FILE = '**/known.topo.json';

test('a day is drawn with what had been said by then, and says so everywhere', async ({ app }) => {
  await app.open();
  expect(app.requests.filter((request) => request.url().includes('known.topo'))).toEqual([]);
  await app.page.getByText('Known', { exact: true }).click();
  await app.page.getByRole('checkbox', { name: 'Only what had been said by then' }).check();
  await expect.poll(() => app.address().searchParams.get('known')).toBe('2024-12-04');
  await expect(app.page).toHaveTitle(/4 December 2024.*as known on 4 December 2024/);
  await expect(app.page.getByText(/^ ?· as known on 4 December 2024$/)).toBeVisible();
  await expect(app.page.getByText(/claims? up to this day (was|were) said later and (is|are) left out/)).toBeVisible();
  await expect(app.page.getByText(/without a date of publication (is|are) left out|is without a date/)).toBeVisible();
  expect((await new AxeBuilder({ page: app.page }).include('.known').analyze()).violations).toEqual([]);

  // What was learnt since is listed, and each place opens.
  const list = app.page.getByRole('region', { name: 'What has been learnt since' });
  await expect(list.getByText(/^Then: /).first()).toBeVisible();
  await expect(list.getByText(/^Now: /).first()).toBeVisible();
  await list.getByRole('listitem').first().getByRole('button').first().click();
  await expect(app.region('note')).toBeVisible();
  await app.region('note').getByRole('button', { name: 'Close' }).click();

  // No later day is known.
  await expect(app.button('Next day')).toBeDisabled();
  await app.slider().press('End');
  await expect(app.dateHeading()).toHaveText('4 December 2024');
  await expect(app.page.getByText(/31 December 2024 had not come yet/)).toBeVisible();
  await expect(app.page.getByText('No later day was known.')).toBeVisible();
  await app.slider().press('ArrowLeft');
  await expect(app.page).toHaveTitle(/^3 December 2024.*as known on 4 December 2024/);
  expect(app.errors).toEqual([]);
});

test('it is kept in the link, the map as text, the ledger and its files, and a frame; another lens has no such map and says so', async ({
  app,
}) => {
  await app.visit('?known=2024-12-04&time=2024-12-02&view=places');
  await expect(
    app
      .region('tables')
      .getByText(/2 December 2024, as known on 4 December 2024/)
      .first(),
  ).toBeVisible();
  const csv = app.region('tables').getByRole('button', { name: /^CSV/ }).first();
  const [table] = await Promise.all([app.page.waitForEvent('download'), csv.click()]);
  expect(table.suggestedFilename()).toContain('-2024-12-02-assessment-known-2024-12-04-');
  for (const line of readFileSync(await table.path(), 'utf8')
    .trimEnd()
    .split('\r\n')
    .slice(1))
    expect(line).toMatch(/^2024-12-02,.*,assessment,2024-12-04$/);

  // The ledger leaves out what had not been said, and says how much; so do its files. Its order is in the link.
  await app.open('?known=2024-12-04&time=2024-12-02&view=claims&sort=-outcome');
  const ledger = app.page.getByRole('region', { name: 'Ledger of claims' });
  const all = JSON.parse(publishedText('claims')) as { saidOn: string | null }[];
  const said = all.filter(({ saidOn }) => saidOn !== null && saidOn <= '2024-12-04').length;
  const undated = all.filter(({ saidOn }) => saidOn === null).length;
  await expect(ledger).toContainText(
    `Left out: ${all.length - said - undated} claims said later, ${undated} published`,
  );
  await expect(ledger).toContainText(`${said} of ${said}`);
  await expect(ledger.getByRole('columnheader', { name: 'What followed' })).toHaveAttribute('aria-sort', 'descending');
  const button = ledger.getByRole('button', { name: 'Download these claims as JSON' });
  const [file] = await Promise.all([app.page.waitForEvent('download'), button.click()]);
  expect(file.suggestedFilename()).toContain('syria-2024-claims-known-2024-12-04-');
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({ knownOn: '2024-12-04', count: said });
  await ledger.getByRole('button', { name: 'Day', exact: true }).click();
  await expect.poll(() => app.address().searchParams.get('sort')).toBeNull();

  // A frame keeps it from its link, and does not count claims that it does not rest on.
  await app.visit('embed/?known=2024-12-03&time=2024-12-03');
  await expect(app.page.getByText(/as known on 3 December 2024/)).toBeVisible();
  await expect(app.page.getByRole('link', { name: 'Open the map with sources' })).toHaveAttribute(
    'href',
    /known=2024-12-03/,
  );
  await expect(app.page.getByText(/^Rests on/)).toHaveCount(0);
  await app.open('?known=2024-12-04&lens=opposition');
  await expect(app.page.getByText(/This is kept for “Our assessment” only/)).toBeVisible();
  await expect(app.page).not.toHaveTitle(/as known on/);
  expect(app.errors).toEqual([]);
});

test('a note tells only what had been said by then, and names what it leaves out', async ({ app }) => {
  const note = app.region('note');
  // The record's words of now name 3 December; its sources, confirmations and outcome are of later days, too.
  await app.open('?known=2024-11-30&time=2024-11-30&claim=2024-11-30-halfaya');
  await expect(note.getByText(/^Left out, as later than 30 November 2024 or undated: /)).toContainText(
    /our text.*, sources \(\d\), confirmations \(\d\).* and what happened next\.$/,
  );
  await expect(note).not.toContainText(/[1-9] December 2024/);

  // A place's note counts what it leaves out.
  await app.open('?known=2024-12-04&time=2024-12-04&place=hama');
  await expect(note.getByText(/^Left out.*: claims \(\d+\)\.$/)).toBeVisible();
  await expect(note).not.toContainText(/[5-9] December 2024/);

  // What nobody had said yet says so, and its words wait to be asked for.
  await app.open('?known=2024-12-04&time=2024-12-04&claim=2024-12-05-hama');
  await expect(note).toContainText('Nobody had said this by 4 December 2024.');
  await expect(note.getByText('Corroborated')).toBeHidden();
  await note.getByText('Said later', { exact: true }).click();
  await expect(note.getByText('Corroborated')).toBeVisible();
  expect(app.errors).toEqual([]);
});

test('what was known and does not come is named, is mended by another try, and never labels other ground', async ({
  app,
}) => {
  await app.page.route(FILE, (route) => route.abort());
  await app.visit('?known=2024-12-01&time=2024-12-01');
  await expect(app.page.getByRole('alert').getByText('What was known on each day did not load.')).toBeVisible();
  await expect(app.page.getByText(/What was known on 1 December 2024 is not drawn yet/)).toBeVisible();
  await expect(app.ground('held').first()).toBeAttached();
  await expect(app.page).toHaveTitle(/^1 December 2024/);
  await expect(app.page).not.toHaveTitle(/as known on/);
  await app.page.unroute(FILE);
  await app.button('Try again').click();
  await expect(app.page).toHaveTitle(/as known on 1 December 2024/);
  await expect(app.page.getByText(/is not drawn yet/)).toHaveCount(0);
});
