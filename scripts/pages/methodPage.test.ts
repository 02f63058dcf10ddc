import { beforeAll, describe, expect, it } from 'vitest';
import { SAYS } from '#domain/applyClaims.ts';
import { VERIFICATIONS } from '#domain/claim.ts';
import { CONTROL_REASONS, CONTROL_STATUSES } from '#domain/control.ts';
import { LINE_BASES } from '#domain/lineBasis.ts';
import { LOCALES, type Locale } from '#domain/localised.ts';
import { ruleAnchor } from '#domain/ruleAnchor.ts';
import { methodPage } from '#pages/method/MethodPage.tsx';
import { NUMBERS, SECTIONS } from '#pages/method/MethodTexts.ts';
import type { PublishedMap } from '#pages/PublishedMap.ts';
import { readPublishedMap } from './readPublishedMap.ts';

const ANCHORS = [
  ...SECTIONS,
  ...VERIFICATIONS.map((verification) => `verification-${verification}`),
  ...SAYS.map((says) => `claim-${says}`),
  ...CONTROL_STATUSES.map((status) => `status-${status}`),
  ...CONTROL_REASONS.map(ruleAnchor),
  ...LINE_BASES.map((basis) => `line-${basis}`),
  ...NUMBERS.map((name) => `number-${name}`),
];

describe.each(LOCALES)('the method page, %s', (locale: Locale) => {
  let map: PublishedMap;
  let html: string;
  beforeAll(() => {
    map = readPublishedMap('syria-2024');
    html = methodPage(map, locale).text();
  });

  it.each(ANCHORS)('has a text for %s', (anchor) => {
    const [, text = ''] = new RegExp(`id="${anchor}"[^>]*>(.*?)</(?:h2|div)>`).exec(html) ?? [];
    expect(text.replaceAll(/<[^>]*>/g, '').trim().length).toBeGreaterThan(3);
  });

  it('links only to anchors that it has', () => {
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, anchor]) => anchor);
    expect(links.length).toBeGreaterThan(SECTIONS.length);
    for (const anchor of links) expect(html).toContain(`id="${anchor}"`);
  });

  it('leaves no placeholder and no missing value', () => {
    const words = html.replaceAll(/<code>.*?<\/code>/gs, '');
    expect(words).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  });

  it('goes through each chosen place on each of its days, with a link that opens it there', () => {
    expect(map.facts.walkThrough.length).toBeGreaterThan(0);
    for (const { place, from, to } of map.facts.walkThrough) {
      for (const date of [from, to]) expect(html).toMatch(new RegExp(`href="/\\?[^"]*time=${date}&amp;place=${place}`));
    }
  });

  it('says that no line was observed, of how many sources, and has no class for it', () => {
    const digits = new Intl.NumberFormat(locale === 'ar' ? 'ar-SY-u-nu-arab' : 'en');
    const [, ground = ''] = /<h2 id="ground">(.*?)<h2 /s.exec(html) ?? [];
    expect(ground).toContain(digits.format(map.sources.length));
    expect(ground.match(/id="line-\w+"/g)).toEqual(LINE_BASES.map((basis) => `id="line-${basis}"`));
  });

  it('prints the shares that the data report prints', () => {
    const first = Object.values(map.facts.areaByBasis)[0];
    const digits = new Intl.NumberFormat(locale === 'ar' ? 'ar-SY-u-nu-arab' : 'en', { minimumFractionDigits: 1 });
    for (const share of Object.values(first ?? {})) {
      expect(html).toContain(`<td>${digits.format(Number((share * 100).toFixed(1)))}</td>`);
    }
  });

  it('runs no script and bears no style of its own', () => {
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
  });
});
