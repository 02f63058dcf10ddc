import { type BrowserContext, test as base, expect, type Locator, type Page, type Request } from '@playwright/test';
import arabic from '#i18n/ar.json' with { type: 'json' };

/** Names that specs look for. The English ones are public: others' tests and links rest on them. */
const NAMES = {
  en: {
    map: 'Map',
    legend: 'Legend',
    timeline: 'Timeline',
    note: 'Note',
    measure: 'Measure',
    tables: 'Map as text',
    date: 'Date',
  },
  ar: {
    map: arabic['map.region'],
    legend: arabic['legend.region'],
    timeline: arabic['timeline.region'],
    note: arabic['note.region'],
    measure: arabic['measure.region'],
    tables: arabic['tables.region'],
    date: arabic['timeline.date'],
  },
} as const;

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name on the map. `kind` is `place`, or `area-` and what it names. */
export interface WrittenName extends Rectangle {
  readonly text: string;
  readonly kind: string;
}

/** The page as a reader meets it: roles and names, no selectors of style. */
export class App {
  readonly page: Page;
  readonly requests: Request[] = [];
  readonly errors: string[] = [];
  #locale: keyof typeof NAMES = 'en';

  constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => this.requests.push(request));
    page.on('console', (message) => message.type() === 'error' && this.errors.push(message.text()));
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  /** Opens the page and waits until a layer is drawn. */
  async open(search = '', locale: keyof typeof NAMES = 'en'): Promise<void> {
    await this.visit(search, locale);
    await expect(this.ground('held').first()).toBeAttached();
  }

  /** Opens the page without waiting for anything to be drawn. */
  async visit(search = '', locale: keyof typeof NAMES = 'en'): Promise<void> {
    this.#locale = locale;
    await this.page.goto(`/${search}`);
  }

  region(name: keyof (typeof NAMES)['en']): Locator {
    return this.page.getByRole('region', { name: NAMES[this.#locale][name], exact: true });
  }

  slider(): Locator {
    return this.page.getByRole('slider', { name: NAMES[this.#locale].date, exact: true });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** What the page shows, on wide pages. */
  view(name: string): Locator {
    return this.page.getByRole('group', { name: 'View' }).getByRole('radio', { name, exact: true });
  }

  /** What the page shows, chosen in the menu of a narrow page or in the row of a wide one. */
  async chooseView(name: string): Promise<void> {
    const menu = this.page.getByRole('combobox', { name: 'View' });
    await this.view(name).or(menu).waitFor();
    await ((await menu.isVisible()) ? menu.selectOption(name) : this.view(name).check());
  }

  search(): Locator {
    return this.page.getByRole('combobox', { name: 'Find a place' });
  }

  /** What the search has found. A menu of the page has options too, and comes before them. */
  options(): Locator {
    return this.page.getByRole('listbox', { name: 'Find a place' }).getByRole('option');
  }

  dateHeading(): Locator {
    return this.page.getByRole('heading', { level: 2 }).first();
  }

  /** What the line of days says aloud. */
  announcement(): Locator {
    return this.region('timeline').locator('[aria-live]');
  }

  /** Turns the date that heads the map into a field. */
  async typeDate(text: string): Promise<void> {
    await this.dateHeading().getByRole('button').click();
    await this.dateField().fill(text);
  }

  dateField(): Locator {
    return this.page.getByRole('textbox', { name: 'Go to a date' });
  }

  /** A line of the open note that stands for a claim: who says it, how far it was checked, and what. */
  noteLine(text: string | RegExp): Locator {
    return this.region('note').getByRole('button').filter({ hasText: text });
  }

  /** Paths of the drawn ground, as the layer marks them for tests. */
  ground(status: string, actor?: string): Locator {
    return this.page.locator(`[data-status="${status}"]${actor ? `[data-actor="${actor}"]` : ''}`);
  }

  async find(text: string): Promise<void> {
    await this.search().fill(text);
    await this.options().first().click();
  }

  /** Who is drawn at a place: the actor and status of the path under a point of the screen. */
  async drawnAt(point: { x: number; y: number }): Promise<string> {
    return this.page.evaluate(({ x, y }) => {
      const path = document.elementsFromPoint(x, y).find((element) => element.hasAttribute('data-status'));
      return path ? `${path.getAttribute('data-status')} ${path.getAttribute('data-actor')}` : 'nothing';
    }, point);
  }

  /** True where what is on top at a mark of the map is the map itself, not a panel over it. */
  async isUncovered(mark: Locator): Promise<boolean> {
    return mark.evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      return document.elementFromPoint(left, top)?.closest('.map-inside') != null;
    });
  }

  /** Everything that is written on the map, once all fonts are there and the names stand still. */
  async names(): Promise<WrittenName[]> {
    await this.page.evaluate(() => document.fonts.ready);
    const read = () =>
      this.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.map-inside .name')].map((element): WrittenName => {
          const kind = /(?:area|place)-[a-z]+/.exec(element.closest('.area, .place')?.className ?? '')?.[0] ?? 'place';
          const { left, top, right, bottom } = element.getBoundingClientRect();
          return { text: element.textContent ?? '', kind, left, top, right, bottom };
        }),
      );
    let names = await read();
    await expect
      .poll(async () => {
        const before = JSON.stringify(names);
        names = await read();
        return names.length > 0 && JSON.stringify(names) === before;
      })
      .toBe(true);
    return names;
  }

  /** What floats over the map. */
  async panels(): Promise<Rectangle[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('[data-covers-map], [data-blocks-names]')].map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { left, top, right, bottom };
      }),
    );
  }

  /** What is written on the rings and measured lines of the map, and the numbers of its regions. */
  async labels(): Promise<(Rectangle & { readonly text: string })[]> {
    return this.region('map').evaluate((map) =>
      [...map.querySelectorAll('.ring-label, .measure-label, .region-number > span')].map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { text: element.textContent ?? '', left, top, right, bottom };
      }),
    );
  }

  /** The button of an event on the map. Every name of one has a comma. */
  eventMark(name: RegExp): Locator {
    return this.region('map').getByRole('button', { name }).and(this.page.locator('[title]'));
  }

  /**
   * Names of what the marks of events cover on the map: dots, names of places, labels of rings and lines, other marks. A
   * mark may stand on its own dot.
   */
  async coveredByMarks(): Promise<string[]> {
    return this.region('map').evaluate((map) => {
      const covering = (element: Element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const title = element.closest('[title]')?.getAttribute('title') ?? element.textContent ?? '';
        return { title, left, top, right, bottom };
      };
      const marks = [...map.querySelectorAll('button[title] > svg')].map(covering);
      const written = '[title]:not(button) > span > *, .ring-label, .measure-label';
      const names = [...map.querySelectorAll(written)].map(covering);
      return marks.flatMap((mark) =>
        [...marks, ...names]
          .filter((other) => other !== mark && !(other.right - other.left < 10 && mark.title.includes(other.title)))
          .filter((other) => mark.left + 1 < other.right && other.left + 1 < mark.right)
          .filter((other) => mark.top + 1 < other.bottom && other.top + 1 < mark.bottom)
          .map(({ title }) => `${mark.title} over ${title}`),
      );
    });
  }

  /** Widths on the screen of the circles that are drawn for the claim that is open. */
  async ringsOnMap(): Promise<number[]> {
    const rings = await this.region('map').locator('path.ring').all();
    return Promise.all(rings.map(async (ring) => (await ring.boundingBox())?.width ?? 0));
  }

  /** A computed style of what is on top at a point of the screen. */
  async styleAt(point: { x: number; y: number }, property: string): Promise<string> {
    return this.page.evaluate(
      ({ x, y, name }) => getComputedStyle(document.elementFromPoint(x, y) ?? document.body).getPropertyValue(name),
      { ...point, name: property },
    );
  }

  /** Whether ground lies at a point of the screen, whatever stands over it. */
  async isGroundAt({ x, y }: { x: number; y: number }): Promise<boolean> {
    return this.page.evaluate(
      (point) => document.elementsFromPoint(...point).some((element) => element.matches('.ground')),
      [x, y] as [number, number],
    );
  }

  /** What the map leaves to the browser of the gestures that begin at a point of the screen. */
  async touchActionAt(point: { x: number; y: number }): Promise<string> {
    return this.page.evaluate(({ x, y }) => {
      const container = document.elementFromPoint(x, y)?.closest('.leaflet-container');
      return container ? getComputedStyle(container).touchAction : 'no map';
    }, point);
  }

  /** Where the dot of a named place lies on the screen. */
  async spotOf(name: string): Promise<{ x: number; y: number }> {
    return this.region('map')
      .getByTitle(name, { exact: true })
      .evaluate((mark) => ({ x: mark.getBoundingClientRect().left, y: mark.getBoundingClientRect().top }));
  }

  /** The points that the drawings of the map are scaled from. */
  async drawingOrigins(): Promise<string[]> {
    return this.page.evaluate(() => [
      ...new Set(
        [...document.querySelectorAll('.leaflet-pane > svg')].map(
          (drawing) => getComputedStyle(drawing).transformOrigin,
        ),
      ),
    ]);
  }

  /** How strongly an actor's texture is drawn on its ground (0–1), over what it is drawn, and how its swatch shows it. */
  async texture(): Promise<{ opacity: number; ground: string; swatch: string }> {
    return this.page.evaluate(() => {
      const dot = document.querySelector('.texture-dot');
      const swatch = document.querySelector('.swatch-held[data-pattern="dots"]');
      if (!dot?.previousElementSibling || !swatch) throw new Error('no actor with dots');
      const opacity = Number(/([\d.]+)\)$/.exec(getComputedStyle(dot).fill)?.[1]);
      const ground = dot.previousElementSibling.getAttribute('fill') ?? '';
      return { opacity, ground, swatch: getComputedStyle(swatch).backgroundImage };
    });
  }

  /** How high each pane of the map lies. */
  async paneHeights(): Promise<Record<string, number>> {
    return this.page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll('.leaflet-map-pane > .leaflet-pane')].map((pane) => [
          /leaflet-(\w+)-pane/.exec(pane.className)?.[1] ?? '',
          Number(getComputedStyle(pane).zIndex),
        ]),
      ),
    );
  }

  /** A point of the screen on a drawn front line, or on the edge of contested or claimed ground, clear of panels, names and marks. */
  async frontSpot(kind: 'front' | 'soft' = 'front'): Promise<{ x: number; y: number }> {
    return this.page.evaluate((edge) => {
      for (const path of document.querySelectorAll<SVGPathElement>(`.edge-${edge}`)) {
        const matrix = path.getScreenCTM();
        const length = path.getTotalLength();
        for (let along = 0; matrix && along < length; along += 5) {
          const { x, y } = path.getPointAtLength(along).matrixTransform(matrix);
          const isFree = [0, 40].every((aside) => document.elementFromPoint(x + aside, y)?.hasAttribute('data-status'));
          if (isFree) return { x, y };
        }
      }
      throw new Error(`no ${edge} line on the screen`);
    }, kind);
  }

  /** Middle of the map region on the screen. */
  async mapCentre(): Promise<{ x: number; y: number }> {
    const box = await this.region('map').boundingBox();
    if (!box) throw new Error('the map is not on the screen');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  address(): URL {
    return new URL(this.page.url());
  }

  foreignRequests(): string[] {
    return this.requests
      .map((request) => request.url())
      .filter((url) => !url.startsWith(this.address().origin) && !url.startsWith('data:'));
  }
}

interface Fixtures {
  readonly app: App;
  /** True where a test changes what all pages of a browser context share: network, permissions, clock, touch, density. */
  readonly ownContext: boolean;
}

/**
 * Every test has a page of its own. Those of one worker share a context, for the map keeps nothing in the browser
 * (`quiet.spec.ts`), and a new one costs as much as the page itself.
 */
export const test = base.extend<Fixtures, { readonly visitor: BrowserContext }>({
  ownContext: [false, { option: true }],
  visitor: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', locale = '', timezoneId = '' } = project.use;
      const visitor = await browser.newContext({ baseURL, locale, timezoneId });
      await use(visitor);
      await visitor.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ browser, visitor, ownContext }, use) => {
    const context = ownContext ? await browser.newContext() : visitor;
    await use(context);
    if (ownContext) await context.close();
  },
  page: async ({ context }, use) => {
    const page = await context.newPage();
    await use(page);
    await page.close();
  },
  app: async ({ page }, use) => {
    await use(new App(page));
  },
});
export { expect };
