import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { firstSight } from '#pages/firstSight/FirstSight.tsx';
import { LINK_PARAMETERS } from '#state/link/linkParameters.ts';
import { readPublishedMap } from './readPublishedMap.ts';

it('hides the picture for every parameter of the link that asks for another one', () => {
  const script = readFileSync('public/firstSight.js', 'utf8');
  const shownByIt = ['lang', 'dark'];
  const names = Object.values(LINK_PARAMETERS).flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  expect(names.length).toBeGreaterThan(shownByIt.length);
  for (const name of names) {
    if (shownByIt.includes(name)) expect(script).toContain(`get('${name}')`);
    else expect(script).toContain(`'${name}'`);
  }
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
