import { type App, expect } from './app.ts';
import { expectNoHarm, watchHarm } from './harm.ts';
import { hostileFile } from './hostileFiles.ts';
import { addressOf, ROLES } from './mapFiles.ts';

/** Opens the map with hostile texts in all its data, and looks at whatever shows one of them. */
export async function lookAtHostileData(app: App, shift: number): Promise<void> {
  const harm = await watchHarm(app.page);
  for (const role of ROLES) {
    const body = hostileFile(role, shift);
    await app.page.route(addressOf(role), (route) => route.fulfill({ contentType: 'application/json', body }));
  }
  await app.open('?time=2024-12-05&place=hama&measure=hama..ground:opposition');
  await lookEverywhere(app, () => expectNoHarm(app, harm));
}

/** Opens whatever shows a text of the data, one after the other, and looks at each; on a wide page and on a phone. */
export async function lookEverywhere(app: App, look: () => Promise<void>): Promise<void> {
  await expect(app.region('note').getByRole('heading').first()).toBeVisible();
  await look();
  await app.page.getByText('About this map').click();
  await look();
  await app.button('Measure').click();
  await app.region('note').getByRole('listitem').getByRole('button').first().click();
  await look();
  await app.search().fill('s');
  await look();
  await app.chooseView('Map as text');
  await expect(app.region('tables').getByRole('table').first()).toBeVisible();
  await look();
  await app.page.setViewportSize({ width: 390, height: 844 });
  await look();
}
