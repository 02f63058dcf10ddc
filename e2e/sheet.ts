import { expect } from '@playwright/test';
import type { App } from './app.ts';

/** The phone's sheet, as a reader pulls it. */
export class Sheet {
  readonly #app: App;
  readonly #name: string;

  constructor(app: App, name = 'Panel') {
    this.#app = app;
    this.#name = name;
  }

  handle() {
    return this.#app.button(this.#name);
  }

  /** Upper edge of the sheet on the screen, when it rests. */
  async top(): Promise<number> {
    const read = () =>
      this.handle().evaluate((handle) => {
        const sheet = handle.parentElement;
        return sheet && sheet.getAnimations().length === 0 ? sheet.getBoundingClientRect().top : -1;
      });
    let top = await read();
    await expect
      .poll(async () => {
        top = await read();
        return top;
      })
      .toBeGreaterThanOrEqual(0);
    return top;
  }

  /** Pulls the handle, up by a positive number of pixels. */
  async pull(pixels: number): Promise<void> {
    const box = await this.handle().boundingBox();
    if (!box) throw new Error('the sheet has no handle');
    const { mouse } = this.#app.page;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x, y - pixels / 2);
    await mouse.move(x, y - pixels);
    await mouse.up();
  }

  /** The sentences of the day that are seen whole, and those that are cut; the short one where it stands for them. */
  async sentences(): Promise<{ whole: string[]; cut: string[] }> {
    return this.#app.page.evaluate(() => {
      const text = document.querySelector('.day-sentence');
      const short = document.querySelector('.day-short');
      const isVisible = (element: Element | null) => element?.checkVisibility({ visibilityProperty: true }) ?? false;
      if (!text || !isVisible(text)) return { whole: isVisible(short) ? [short?.textContent ?? ''] : [], cut: [] };
      const box = text.getBoundingClientRect();
      const seen = [...text.children].map((sentence) => {
        const { left, right, top, bottom } = sentence.getBoundingClientRect();
        const isOutside = right <= box.left || left >= box.right || top >= box.bottom;
        return { text: sentence.textContent ?? '', isOutside, isCut: !isOutside && bottom > box.bottom + 1 };
      });
      return {
        whole: seen.filter(({ isOutside, isCut }) => !isOutside && !isCut).map((sentence) => sentence.text),
        cut: seen.filter(({ isCut }) => isCut).map((sentence) => sentence.text),
      };
    });
  }
}
