import { expect, test } from './app.ts';
import { atRest } from './atRest.ts';

/** What the panels leave free of the map; what the panels show is tested by what they say. */
const LOOKS = [
  {
    name: 'desktop-light',
    search: '?time=2024-12-04&lang=en&dark=false#map=9.5/35.25/36.85',
    lang: 'en',
    viewport: { width: 1440, height: 900 },
    clip: { x: 384, y: 84, width: 640, height: 650 },
  },
  {
    name: 'phone-arabic-dark',
    search: '?time=2024-12-04&lang=ar&dark=true#map=8/35.3/36.9',
    lang: 'ar',
    viewport: { width: 390, height: 844 },
    clip: { x: 0, y: 112, width: 390, height: 440 },
  },
] as const;

for (const { name, search, lang, viewport, clip } of LOOKS) {
  test.describe(name, () => {
    test.use({ ownContext: true, viewport });

    test('looks as it did', async ({ app, page }) => {
      test.slow();
      await app.open(search, lang);
      await atRest(app);
      await expect(page).toHaveScreenshot(`${name}.png`, { clip });
    });
  });
}
