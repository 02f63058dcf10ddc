import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { firstSight } from '#pages/firstSight/FirstSight.tsx';
import { LINK_PARAMETERS } from '#state/link/linkParameters.ts';
import { readPublishedMap } from './readPublishedMap.ts';

/** What `firstSight.js` makes of an address. */
function asked(
  search: string,
  hash = '',
): { readonly asked?: string; readonly theme?: string; readonly lang?: string } {
  const documentElement = { dataset: {}, lang: 'en' };
  const matchMedia = () => ({ matches: false });
  const script = readFileSync('src/app/firstSight.js', 'utf8');
  const setTimeout = (run: () => void) => run();
  const page = { document: { documentElement }, location: { search, hash } };
  runInNewContext(script, { ...page, matchMedia, setTimeout, URLSearchParams });
  return { ...documentElement.dataset, lang: documentElement.lang };
}

it('hides the picture for every parameter of the link that asks for another one', () => {
  const names = Object.values(LINK_PARAMETERS).flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  for (const name of names.filter((one) => one !== 'lang' && one !== 'dark')) {
    expect([name, asked(`?${name}=x`).asked]).toEqual([name, '']);
  }
  expect(asked('', '#map=8/35/37').asked).toBe('');
});

it('keeps it, in its language and theme, for an address that asks for no more', () => {
  expect(asked('')).toEqual({ theme: 'light', lang: 'en' });
  expect(asked('?lang=ar-SY&dark=true')).toEqual({ theme: 'dark', lang: 'ar' });
});

it('draws the opening day with its date, its text and every kind of its ground', { timeout: 30_000 }, () => {
  const map = readPublishedMap('syria-2024');
  const { openingDay, texts } = map.manifest;
  const html = firstSight(map);
  expect(html).toContain(`data-day="${openingDay}"`);
  expect(html).toContain('4 December 2024');
  for (const text of Object.values(texts[openingDay] ?? {})) expect(html).toContain(text);
  for (const actor of ['government', 'opposition', 'sna', 'sdf']) expect(html).toContain(`var(--a-${actor})`);
  expect(html).not.toMatch(/<script|<style|\sstyle=|NaN|undefined/);
});
