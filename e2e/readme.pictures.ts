import sharp from 'sharp';
import { expect, test } from './app.ts';
import { atRest } from './atRest.ts';

/** Bytes that a picture may have, so that the README is there at once. */
const MOST_BYTES = 250_000;
const PICTURES = [
  { name: 'desktop', search: '?time=2024-12-04&claim=sc-1204-sana-20', lang: 'en', size: [1440, 900], density: 1 },
  { name: 'phone', search: '?time=2024-12-04', lang: 'en', size: [390, 844], density: 2 },
  { name: 'arabic', search: '?time=2024-12-04&claim=sc-1204-sana-20', lang: 'ar', size: [390, 844], density: 2 },
  { name: 'dark', search: '?time=2024-12-08&dark=true', lang: 'en', size: [390, 844], density: 2 },
] as const;

for (const { name, search, lang, size, density } of PICTURES) {
  const [width, height] = size;
  test.describe(name, () => {
    test.use({ ownContext: true, viewport: { width, height }, deviceScaleFactor: density });

    test('picture for the README', async ({ app, page }) => {
      await app.open(`${search}&lang=${lang}`, lang);
      await atRest(app);
      const taken = await page.screenshot({ animations: 'disabled', caret: 'hide' });
      const { size: bytes } = await sharp(taken)
        .png({ palette: true, quality: 90, effort: 10 })
        .toFile(`docs/pictures/${name}.png`);
      expect(bytes).toBeLessThan(MOST_BYTES);
    });
  });
}
