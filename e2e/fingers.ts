import type { Page } from '@playwright/test';

/** `[x, y]` in CSS pixels from the page's top left corner. */
type Point = readonly [x: number, y: number];

/** Fingers on a touch screen. */
export interface Fingers {
  readonly press: (...points: Point[]) => Promise<void>;
  /** As many as were pressed, in the same order. */
  readonly move: (...points: Point[]) => Promise<void>;
  readonly lift: () => Promise<void>;
}

export async function fingersOn(page: Page): Promise<Fingers> {
  const session = await page.context().newCDPSession(page);
  const send = async (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) => {
    const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  return {
    press: (...points) => send('touchStart', points),
    move: (...points) => send('touchMove', points),
    lift: () => send('touchEnd', []),
  };
}
