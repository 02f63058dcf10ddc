import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { firstSight } from '#pages/firstSight/FirstSight.tsx';
import { LINK_PARAMETERS } from '#state/link/linkParameters.ts';
import { readPublishedMap } from './readPublishedMap.ts';

type Listener = (event: { readonly target: { readonly nodeName: string } }) => void;

/** Runs `firstSight.js` in a page of an address. */
function opened(search: string, hash = '') {
  const documentElement: { readonly dataset: { asked?: string; theme?: string }; lang: string } = {
    dataset: {},
    lang: 'en',
  };
  const listeners: Listener[] = [];
  const replaced: unknown[] = [];
  const behind = { content: 'the files of the map', replaceWith: (content: unknown) => replaced.push(content) };
  const document = {
    documentElement,
    fonts: { addEventListener: () => undefined },
    addEventListener: (_: 'load', listener: Listener) => listeners.push(listener),
    getElementById: () => (replaced.length > 0 ? null : behind),
  };
  const script = readFileSync('src/app/firstSight.js', 'utf8');
  const matchMedia = () => ({ matches: false });
  const setTimeout = (run: () => void) => run();
  runInNewContext(script, { document, location: { search, hash }, matchMedia, setTimeout, URLSearchParams });
  /** Something has come, and the script is told. */
  const come = (nodeName: string) => {
    for (const listener of listeners) listener({ target: { nodeName } });
  };
  return { documentElement, come, replaced };
}

/** What `firstSight.js` makes of an address. */
function asked(search: string, hash = '') {
  const { dataset, lang } = opened(search, hash).documentElement;
  return { ...dataset, lang };
}

it('asks for the files of the map once, when the first file has come; not for those of a kept version', () => {
  const page = opened('?time=2024-12-04');
  page.come('STYLE');
  expect(page.replaced).toEqual([]);
  page.come('LINK');
  page.come('LINK');
  expect(page.replaced).toEqual(['the files of the map']);
  const kept = opened('?v=d22de1c1148e8d60');
  kept.come('LINK');
  expect(kept.replaced).toEqual(['']);
});

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
