import type { Page } from '@playwright/test';

/** What the page shows at one moment. */
export interface Sight {
  /** The day that the heading says. */
  readonly heading: string;
  /** The days that the drawn ground says it is of: one, or the map is wrong; none before the first ground. */
  readonly days: readonly string[];
  /** A number for the shapes of all ground and front lines. */
  readonly shapes: number;
}

/** The days that the drawn ground says it is of. */
export async function drawnDays(page: Page): Promise<readonly string[]> {
  return (await sightOf(page)).days;
}

/** Heading and ground, read at one moment. */
export async function sightOf(page: Page): Promise<Sight> {
  return page.evaluate(() => {
    const ground = [...document.querySelectorAll('[data-status]')];
    const fronts = [...document.querySelectorAll('.leaflet-front-pane path')];
    const texts = ground.map((path) => `${path.getAttribute('data-status')} ${path.getAttribute('data-actor')}`);
    const lines = [...ground, ...fronts].map((path) => path.getAttribute('d'));
    let shapes = 0;
    for (const character of [...texts, ...lines].sort().join()) {
      shapes = (Math.imul(shapes, 31) + character.charCodeAt(0)) | 0;
    }
    return {
      heading: document.querySelector('h2')?.textContent ?? '',
      days: [...new Set(ground.map((path) => path.getAttribute('data-day') ?? ''))],
      shapes,
    };
  });
}

/** A day as the English page writes it. */
export function writtenDay(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** Looks at every frame from now on; to be called before the page is opened. */
export async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { frames: 0, wrong: [] as string[] };
    Object.assign(window, { seen });
    const look = () => {
      requestAnimationFrame(look);
      const heading = document.querySelector('h2')?.textContent;
      const days = new Set(
        [...document.querySelectorAll('[data-status]')].map((path) => path.getAttribute('data-day')),
      );
      if (!heading || days.size === 0) return;
      seen.frames += 1;
      for (const day of days) {
        const date = new Date(`${day}T00:00:00Z`);
        const written = date.toLocaleDateString('en-GB', {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          timeZone: 'UTC',
        });
        if (written !== heading) seen.wrong.push(`${heading} over ${day}`);
      }
    };
    requestAnimationFrame(look);
  });
}

/** How many frames showed ground under a heading, and those in which the two did not agree. */
export async function seenFrames(page: Page): Promise<{ frames: number; wrong: string[] }> {
  return page.evaluate(() => (window as unknown as { seen: { frames: number; wrong: string[] } }).seen);
}
