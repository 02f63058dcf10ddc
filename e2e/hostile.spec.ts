import { HOSTILE_TEXTS } from '#domain/hostileTexts.ts';
import { expect, test } from './app.ts';
import { expectNoHarm, watchHarm } from './harm.ts';
import { lookAtHostileData, lookEverywhere } from './hostileData.ts';
import { addressOf, publishedText } from './mapFiles.ts';

/** Here each place of the data has four of the texts; `npm run long:hostile` gives it all of them. */
const SHIFT = 25;
const PARAMETERS = 'map time date view lens place feature claim line measure lang dark known assume compare v x'.split(
  ' ',
);

for (let shift = 0; shift < HOSTILE_TEXTS.length; shift += SHIFT) {
  test.describe(`shift ${shift}`, () => {
    // Half of them without the page's policy, which would stop what the page itself lets through.
    test.use({ ownContext: true, bypassCSP: shift % (2 * SHIFT) !== 0 });

    test('hostile texts in the data are shown and do nothing', ({ app }) => lookAtHostileData(app, shift));

    test('hostile texts in the address are left out, with a notice, and do nothing', async ({ app, page }) => {
      const harm = await watchHarm(page);
      const text = (index: number) => HOSTILE_TEXTS[(shift + index) % HOSTILE_TEXTS.length] ?? '';
      const query = new URLSearchParams(PARAMETERS.map((name, index) => [name, text(index)]));
      await app.open(`?${query}#map=${encodeURIComponent(text(PARAMETERS.length))}`);
      await expect(page.getByRole('status').first()).toBeVisible();
      await expectNoHarm(app, harm);
    });
  });
}

test('hostile texts as messages to the window do nothing at all', async ({ app, page }) => {
  const harm = await watchHarm(page);
  await app.open('?time=2024-12-06');
  await page.waitForLoadState('networkidle');
  const sight = () => page.getByRole('main').evaluate((main) => main.textContent);
  const before = await sight();
  await page.evaluate(async (texts) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    for (const text of texts) {
      const messages = [text, { type: text }, { type: 'tideline:set', time: text, place: text, version: text }];
      for (const message of [...messages, JSON.stringify(messages)]) {
        postMessage(message, '*');
        // As if it came from a frame inside the page.
        dispatchEvent(new MessageEvent('message', { data: message, source: frame.contentWindow, origin: 'null' }));
      }
    }
    frame.remove();
    // Longer than the address waits before it is written.
    await new Promise((resolve) => setTimeout(resolve, 400));
  }, HOSTILE_TEXTS);
  expect(await sight()).toBe(before);
  expect(app.address().search).toBe('?time=2024-12-06');
  await expectNoHarm(app, harm);
});

test('ids that lead nowhere break nothing', async ({ app, page }) => {
  const harm = await watchHarm(page);
  const others = /"id":"(?!hama")([^"]+)"/g;
  for (const role of ['sources', 'places'] as const) {
    const body = publishedText(role).replace(others, '"id":"not-$1"');
    await page.route(addressOf(role), (route) => route.fulfill({ contentType: 'application/json', body }));
  }
  const manifest = { ...JSON.parse(publishedText('manifest')), actors: [], claimants: [] };
  await page.route(addressOf('manifest'), (route) => route.fulfill({ json: manifest }));
  await app.open('?time=2024-12-05&place=hama');
  await lookEverywhere(app, () => expectNoHarm(app, harm));
});
