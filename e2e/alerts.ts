import type { Page } from '@playwright/test';

/** Notes when the page is drawn and when it tells of something; to be called before it is opened. */
export async function watchAlerts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let was = false;
    let isDrawn = false;
    new MutationObserver(() => {
      if (!isDrawn && document.querySelector('#root > *') !== null) {
        isDrawn = true;
        performance.mark('drawn');
      }
      const is = document.querySelector('[role="alert"]') !== null;
      if (is && !was) performance.mark('told');
      was = is;
    }).observe(document, { childList: true, subtree: true });
  });
}

/**
 * Milliseconds from the end of the last reply for a file to the last alert, by the page's own clock; from when the page is
 * drawn where the reply came before its code.
 */
export async function toldAfter(page: Page, file: string): Promise<number> {
  return page.evaluate((name) => {
    const replies = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const ended = replies.findLast((entry) => entry.name.includes(name))?.responseEnd ?? Number.NaN;
    const last = (mark: string) => performance.getEntriesByName(mark).at(-1)?.startTime ?? Number.NaN;
    return last('told') - Math.max(ended, last('drawn'));
  }, file);
}
