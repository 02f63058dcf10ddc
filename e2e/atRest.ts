import { type App, expect } from './app.ts';

/** A busy machine needs a while for a picture. */
const SLOW = { timeout: 40_000 };

/** Waits until all that a view of the map shows has come and nothing of it moves any more. */
export async function atRest(app: App): Promise<void> {
  await app.page.waitForLoadState('networkidle');
  await expect(app.eventMark(/[,،] /).first()).toBeVisible(SLOW);
  await app.names();
  // Opened by a link, a note has the focus; its ring is no part of the look.
  await app.page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  let before = '';
  await expect
    .poll(async () => {
      const now = (await app.page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
      const isSame = now === before;
      before = now;
      return isSame;
    }, SLOW)
    .toBe(true);
}
