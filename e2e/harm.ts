import type { Page } from '@playwright/test';
import { type App, expect } from './app.ts';
import { ownErrors } from './ownErrors.ts';

/** Elements that the page never has but for a text that became one, in the page itself. Its head has one style. */
const FOREIGN =
  'iframe, object, embed, form, base, template, video, audio, math, marquee, dialog, svg script, svg a, body style, style ~ style';

/** Listens for what hostile texts may cause; to be called before the page is opened. */
export async function watchHarm(page: Page): Promise<{ readonly dialogs: string[] }> {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return { dialogs };
}

/** Nothing was run, asked for or made an element; every link leads to https, a letter or this site; nothing sticks out. */
export async function expectNoHarm(app: App, { dialogs }: { readonly dialogs: string[] }): Promise<void> {
  const look = () =>
    app.page.evaluate((foreign) => {
      const isSafe = ({ protocol, origin }: URL) =>
        protocol === 'https:' || protocol === 'mailto:' || origin === location.origin;
      const all = [...document.querySelectorAll('*')];
      const clips = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
      // The map moves under its frame, and the days' slider is as wide as its thumb beyond its ends.
      const isInMap = (element: Element) => element.closest('.map-inside, [type="range"]') !== null;
      // Out of the page, where nothing between the element and the page's own frame cuts it off.
      const sticksOut = (element: Element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        if (width <= 1 || height <= 1 || (left >= -1 && right <= innerWidth + 1)) return false;
        for (let above = element.parentElement; above && above.tagName !== 'MAIN'; above = above.parentElement) {
          if (clips(above)) return false;
        }
        return true;
      };
      const nameOf = (element: Element | null): string =>
        element
          ? `${nameOf(element.parentElement?.closest('[class]') ?? null)} ${element.tagName}.${element.getAttribute('class') ?? ''}`
          : '';
      return {
        ran: '__pwned' in window,
        violations: (window as unknown as { violations: string[] }).violations,
        elements: [...document.querySelectorAll(foreign)].map(nameOf),
        scripts: [...document.querySelectorAll<HTMLScriptElement>('body script, script ~ script:not([src])')].filter(
          ({ src }) => !src.startsWith(location.origin),
        ).length,
        handlers: all
          .filter((element) => element.getAttributeNames().some((name) => name.startsWith('on')))
          .map(nameOf),
        links: [...document.querySelectorAll('[href], [src], [action]')]
          .flatMap((element) => ['href', 'src', 'action'].map((name) => element.getAttribute(name)))
          .filter((link) => link !== null && !isSafe(new URL(link, location.href))),
        wide: document.documentElement.scrollWidth - innerWidth,
        out: all.filter((element) => !isInMap(element) && sticksOut(element)).map(nameOf),
        scrolled: all
          .filter((element) => !isInMap(element) && /auto|scroll/.test(getComputedStyle(element).overflowX))
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map((element) => {
            const { right } = element.getBoundingClientRect();
            const within = [...element.querySelectorAll('*')];
            return nameOf(within.findLast((inner) => inner.getBoundingClientRect().right > right + 1) ?? element);
          }),
        broken: document.body.innerText.includes('This part of the page stopped working.'),
      };
    }, FOREIGN);
  // What was run or asked for stays so; what only lies wrong may be on its way to another arrangement.
  await expect.poll(look).toEqual({
    ran: false,
    violations: [],
    elements: [],
    scripts: 0,
    handlers: [],
    links: [],
    wide: expect.closeTo(0, 0),
    out: [],
    scrolled: [],
    broken: false,
  });
  expect(dialogs).toEqual([]);
  expect(app.foreignRequests()).toEqual([]);
  expect(ownErrors(app)).toEqual([]);
}
