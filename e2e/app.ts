import { test as base, expect, type Locator, type Page, type Request } from '@playwright/test';
import arabic from '#i18n/ar.json' with { type: 'json' };

/** Names that specs look for. The English ones are public: others' tests and links rest on them. */
const NAMES = {
  en: { map: 'Map', legend: 'Legend', timeline: 'Timeline', note: 'Note', measure: 'Measure', date: 'Date' },
  ar: {
    map: arabic['map.region'],
    legend: arabic['legend.region'],
    timeline: arabic['timeline.region'],
    note: arabic['note.region'],
    measure: arabic['measure.region'],
    date: arabic['timeline.date'],
  },
} as const;

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

  search(): Locator {
    return this.page.getByRole('combobox', { name: 'Find a place' });
  }

  dateHeading(): Locator {
    return this.page.getByRole('heading', { level: 2 }).first();
  }

  /** Paths of the drawn ground, as the layer marks them for tests. */
  ground(status: string, actor?: string): Locator {
    return this.page.locator(`[data-status="${status}"]${actor ? `[data-actor="${actor}"]` : ''}`);
  }

  async find(text: string): Promise<void> {
    await this.search().fill(text);
    await this.page.getByRole('option').first().click();
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

export const test = base.extend<{ app: App }>({
  app: async ({ page }, use) => {
    await use(new App(page));
  },
});
export { expect };
