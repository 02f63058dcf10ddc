import type { Locator, Page, Route } from '@playwright/test';
import type { App } from './app.ts';
import { expect, test } from './app.ts';
import { FAULTS } from './faults.ts';
import { addressOf, MAP_FILES, ROLES, type Role } from './mapFiles.ts';
import { ownErrors } from './ownErrors.ts';

const TOLD: Readonly<Record<Role, string>> = {
  manifest: 'The map could not be loaded',
  control: 'The ground did not load.',
  basemap: 'The base map did not load.',
  places: 'The places did not load.',
  histories: 'Who held each place did not load.',
  claims: 'The claims did not load.',
  sources: 'The sources did not load.',
};

const DAMAGED = 'It is damaged, or not what this map needs.';
const REASONS: Readonly<Record<string, string>> = {
  'does not come': 'The network did not answer.',
  'is not found': 'the server answered 404',
  'breaks the server': 'the server answered 500',
  'is over 8 MB': 'larger than 8 MB',
};

const LATE: Readonly<Record<Role, string>> = {
  manifest: 'Still waiting for the map’s first file.',
  control: 'Still waiting for the ground.',
  basemap: 'Still waiting for the base map.',
  places: 'Still waiting for the places.',
  histories: 'Still waiting for who held each place.',
  claims: 'Still waiting for the claims.',
  sources: 'Still waiting for the sources.',
};

/** The days can be walked through, and whatever has come is there. */
async function expectTheRestToWork(app: App, broken: Role): Promise<void> {
  if (broken === 'manifest') return;
  const before = await app.dateHeading().innerText();
  await app.button('Next day').click();
  await expect(app.dateHeading()).not.toHaveText(before);
  await expect(app.search()).toBeEditable();
  if (broken !== 'control') await expectGround(app);
}

/** The map comes a frame behind its panels, and frames are counted by the page's clock. */
async function expectGround(app: App): Promise<void> {
  await expect
    .poll(async () => {
      await app.page.clock.runFor(20);
      return app.ground('held').count();
    })
    .toBeGreaterThan(0);
}

/** A file that hangs keeps the others away for two seconds at most. */
async function expectOthersToHaveCome(app: App, late: Role): Promise<void> {
  if (late === 'manifest') return;
  await expect(app.page.getByRole('progressbar')).toHaveAttribute('value', '6');
}

async function expectToBeWhole(app: App): Promise<void> {
  await expectGround(app);
  await expect(app.button('Try again')).toHaveCount(0);
  expect(ownErrors(app)).toEqual([]);
}

/**
 * Lets time pass in the page until it tells of something. Real time passes beside it, which says more of the machine than
 * of the page.
 *
 * @returns milliseconds by the page's own clock.
 */
async function passUntilTold(page: Page, told: Locator): Promise<number> {
  const step = 20;
  let passed = 0;
  await expect(async () => {
    if (!(await told.isVisible())) {
      await page.clock.runFor(step);
      passed += step;
    }
    expect(await told.isVisible()).toBe(true);
  }).toPass({ intervals: [50] });
  return passed;
}

for (const [position, role] of ROLES.entries()) {
  const file = MAP_FILES[role];
  // Each file begins with another fault; the others come when it is tried again.
  const faults = Object.entries(FAULTS);
  faults.push(...faults.splice(0, position * 2));

  test.describe('in a context of its own, whose clock stands still', () => {
    test.use({ ownContext: true });

    test(`${file} fails in every way: told, the rest works, tried again, and mended without reload`, async ({
      app,
      page,
    }) => {
      let reply: ((route: Route, role: Role) => Promise<void>) | undefined;
      await page.route(addressOf(role), (route) => reply?.(route, role) ?? route.continue());
      await page.clock.install({ time: 0 });
      await page.clock.pauseAt(1000);
      for (const [index, [fault, replyWith]] of faults.entries()) {
        await test.step(fault, async () => {
          reply = replyWith;
          await (index === 0 ? app.visit('?time=2024-12-04') : app.button('Try again').click());
          const alert = page.getByRole('alert').filter({ hasText: TOLD[role] });
          expect(await passUntilTold(page, alert)).toBeLessThanOrEqual(2000);
          await expect(alert).toContainText(REASONS[fault] ?? DAMAGED);
          await expectTheRestToWork(app, role);
        });
      }
      reply = undefined;
      await app.button('Try again').click();
      await expectToBeWhole(app);
      expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    });

    test(`${file} is slow: shown at once, told at 10 seconds, asked for anew`, async ({ app, page }) => {
      // The first request is never answered, and time passes only where the test says so.
      let isHeld = true;
      await page.clock.install({ time: 0 });
      await page.clock.pauseAt(1000);
      let isAsked = false;
      await page.route(addressOf(role), (route) => {
        isAsked = true;
        return isHeld ? new Promise<void>(() => undefined) : route.continue();
      });
      await app.visit('?time=2024-12-04');
      if (role !== 'manifest') await expect(app.slider()).toBeVisible();
      // What is fetched when there is nothing else to do waits for the clock, too.
      await expect
        .poll(async () => {
          await page.clock.runFor(20);
          return isAsked;
        })
        .toBe(true);
      await page.clock.runFor(400);
      await expect(page.getByRole('progressbar')).toBeVisible();
      await page.clock.runFor(2000);
      await expectOthersToHaveCome(app, role);
      await page.clock.runFor(7500);
      await expect(page.getByText(LATE[role])).toBeHidden();
      await page.clock.runFor(200);
      await expect(page.getByText(LATE[role])).toBeVisible();
      await expectTheRestToWork(app, role);
      isHeld = false;
      await app.button('Try again').click();
      await expectToBeWhole(app);
    });
  });
}
