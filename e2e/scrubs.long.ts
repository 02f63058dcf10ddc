import { expect, test } from './app.ts';
import { scrubAmongFaults } from './scrubs.ts';

/** Side by side, each with a seed of its own: 10,000 moves in all. */
const SHIFTS = 8;
const SCRUBS = 1250;
/** At least one for each page that is loaded. */
const REPLIES = SCRUBS / 50;

for (let shift = 1; shift <= SHIFTS; shift += 1) {
  test(`shift ${shift} of ${SHIFTS}: the heading never says another day than the ground that is drawn, in ${SCRUBS} moves`, async ({
    app,
  }) => {
    const seed = Number(process.env.TIDELINE_SEED ?? Math.floor(Math.random() * 1e9));
    const { compared, replies, retries, frames } = await scrubAmongFaults(app, SCRUBS, seed);
    const met = `${replies} disturbed replies, ${retries} more tries`;
    console.log(`seed ${seed}: ${SCRUBS} moves, ${compared} compared, ${frames} frames, ${met}: 0 differed`);
    expect(compared).toBeGreaterThan(SCRUBS * 0.7);
    expect(replies).toBeGreaterThanOrEqual(REPLIES);
  });
}
