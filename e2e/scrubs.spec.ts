import { expect, test } from './app.ts';
import { seenFrames, sightOf, watchFrames } from './drawnGround.ts';
import { scrubAmongFaults } from './scrubs.ts';

test('the heading never says another day than the ground that is drawn, in 300 moves among faults', async ({ app }) => {
  test.setTimeout(120_000);
  const { compared, replies, retries, frames } = await scrubAmongFaults(app, 300, 20241208);
  expect(compared).toBeGreaterThan(200);
  expect(replies).toBeGreaterThan(5);
  expect(retries).toBeGreaterThan(5);
  expect(frames).toBeGreaterThan(100);
});

test('nor while the days are played', async ({ app, page }) => {
  await watchFrames(page);
  await app.open('?time=2024-12-20');
  await app.button('Play').click();
  await expect.poll(async () => (await sightOf(page)).heading, { timeout: 15_000 }).toBe('24 December 2024');
  const { frames, wrong } = await seenFrames(page);
  expect(frames).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});
