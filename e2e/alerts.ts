import type { Page } from '@playwright/test';

/** Notes when the page tells of something; to be called before it is opened. */
export async function watchAlerts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let was = false;
    new MutationObserver(() => {
      const is = document.querySelector('[role="alert"]') !== null;
      if (is && !was) performance.mark('told');
      was = is;
    }).observe(document, { childList: true, subtree: true });
  });
}

/** Milliseconds from the end of the last reply for a file to the last alert, by the page's own clock. */
export async function toldAfter(page: Page, file: string): Promise<number> {
  return page.evaluate((name) => {
    const replies = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const ended = replies.findLast((entry) => entry.name.includes(name))?.responseEnd ?? Number.NaN;
    return (performance.getEntriesByName('told').at(-1)?.startTime ?? Number.NaN) - ended;
  }, file);
}
