import { HOSTILE_TEXTS } from '#domain/hostileTexts.ts';
import { test } from './app.ts';
import { lookAtHostileData } from './hostileData.ts';

for (const shift of HOSTILE_TEXTS.keys()) {
  test.describe(`shift ${shift}`, () => {
    test.use({ ownContext: true, bypassCSP: shift % 2 === 1 });
    test('every hostile text in every text of the data does nothing', ({ app }) => lookAtHostileData(app, shift));
  });
}
