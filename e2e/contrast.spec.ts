import { expect, test } from './app.ts';

for (const media of [{ forcedColors: 'active' }, { media: 'print' }] as const) {
  test(`textures speak up where colours cannot be relied on: ${JSON.stringify(media)}`, async ({ app, page }) => {
    await app.open('?time=2024-12-04&dark=true');
    const before = await app.texture();
    await page.emulateMedia(media);
    const after = await app.texture();
    expect(after.opacity).toBeGreaterThan(2 * before.opacity);
    expect(after.swatch).toContain('gradient');
    expect(after.ground).toBe(before.ground);
  });
}

test('on paper the page is light, whatever the theme on the screen', async ({ app, page }) => {
  await app.open('?time=2024-12-04&dark=true');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--paper'));
  const dark = await paper();
  await page.emulateMedia({ media: 'print' });
  expect(await paper()).not.toBe(dark);
  expect(await paper()).toBe('#fff');
});
