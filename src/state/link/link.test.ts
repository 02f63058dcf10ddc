import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIMANT_ROLES } from '#domain/actor.ts';
import { CLAIM_KINDS, OUTCOME_STATES, VERIFICATIONS } from '#domain/claim.ts';
import { addDays, day } from '#domain/days.ts';
import type { ActorId, ClaimantId, ClaimId, CorrectionId, LensId, MapId, PlaceId } from '#domain/ids.ts';
import { LEDGER_SORTS } from '#domain/ledgerSort.ts';
import { formatLink } from './formatLink.ts';
import { EMPTY_LINK, type Link } from './Link.ts';
import { parseLink } from './parseLink.ts';
import { VIEWS } from './views.ts';

const OURS = new Set(
  'map time date view lens known place claim correction line measure text claimant role kind verification outcome days at sort lang dark v'.split(
    ' ',
  ),
);

const id = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/);
const orNull = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: null });
const date = fc.integer({ min: -40_000, max: 40_000 }).map((count) => addDays(day('2024-12-04'), count));
const decimal = (most: number, digits: number) =>
  fc
    .integer({ min: -most * 10 ** digits, max: most * 10 ** digits })
    .map((value) => (value === 0 ? 0 : value / 10 ** digits));

const link: fc.Arbitrary<Link> = fc.record({
  map: orNull(id.map((text) => text as MapId)),
  version: orNull(fc.stringMatching(/^[0-9a-f]{16}$/)),
  time: orNull(fc.oneof(date, fc.constantFrom('earliest' as const, 'latest' as const))),
  view: orNull(fc.constantFrom(...VIEWS)),
  lens: orNull(id.map((text) => text as LensId)),
  known: orNull(date),
  place: orNull(id.map((text) => text as PlaceId)),
  claim: orNull(id.map((text) => text as ClaimId)),
  correction: orNull(id.map((text) => text as CorrectionId)),
  line: orNull(fc.tuple(decimal(180, 4), decimal(90, 4))),
  measure: orNull(fc.record({ from: id.map((text) => text as PlaceId), actor: id.map((text) => text as ActorId) })),
  text: orNull(fc.string({ maxLength: 200 }).filter((text) => text.trim() !== '')),
  claimant: orNull(id.map((text) => text as ClaimantId)),
  role: orNull(fc.constantFrom(...CLAIMANT_ROLES)),
  kind: orNull(fc.constantFrom(...CLAIM_KINDS)),
  verification: orNull(fc.constantFrom(...VERIFICATIONS)),
  outcome: orNull(fc.constantFrom(...OUTCOME_STATES, 'none' as const)),
  days: orNull(
    fc
      .record({ from: orNull(date), to: orNull(date) })
      .filter(({ from, to }) => (from === null ? to !== null : to === null || from <= to)),
  ),
  at: orNull(id.map((text) => text as PlaceId)),
  sort: orNull(
    fc.record({
      by: fc.constantFrom(...LEDGER_SORTS),
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
    }),
  ),
  lang: orNull(fc.constantFrom('en' as const, 'ar' as const)),
  dark: orNull(fc.constantFrom('auto' as const, 'true' as const, 'false' as const)),
  camera: orNull(
    fc.record({
      zoom: fc.integer({ min: 0, max: 2200 }).map((zoom) => zoom / 100),
      lat: decimal(90, 5),
      lon: decimal(180, 5),
    }),
  ),
  unknown: fc.array(
    fc.tuple(fc.string({ minLength: 1 }), fc.string()).filter(([name]) => !OURS.has(name)),
    { maxLength: 4 },
  ),
});

describe('the link', () => {
  it('reads what it has written', () => {
    fc.assert(
      fc.property(link, (written) => {
        const { search, hash } = formatLink(written);
        expect(parseLink(search, hash)).toEqual({ link: written, dropped: [] });
      }),
    );
  });

  it('never fails, whatever an address says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        expect(() => parseLink(`?${search}`, `#map=${hash}`)).not.toThrow();
      }),
    );
  });

  it('says nothing where nothing differs from the author’s view', () => {
    expect(formatLink(EMPTY_LINK)).toEqual({ search: '', hash: '' });
  });

  it('is readable', () => {
    const { link: read } = parseLink('?time=2024-12-04&measure=hama..ground:opposition', '#map=9/35.1/36.7');
    expect(formatLink(read)).toEqual({
      search: '?time=2024-12-04&measure=hama..ground:opposition',
      hash: '#map=9/35.1/36.7',
    });
  });

  it('reads the alias, and writes the name', () => {
    const { link: read } = parseLink('?date=2024-12-04', '');
    expect(formatLink(read).search).toBe('?time=2024-12-04');
  });

  it('takes a language with its region', () => {
    expect(parseLink('?lang=ar-SY', '').link.lang).toBe('ar');
  });

  it.each([
    ['time', '2024-02-30'],
    ['time', '2024-12-04..2024-12-05'],
    ['view', 'satellite'],
    ['lens', '../etc'],
    ['place', '<b>'],
    ['measure', 'hama'],
    ['text', '   '],
    ['claimant', 'Nobody!'],
    ['outcome', 'won'],
    ['days', '2024-12-05..2024-12-04'],
    ['days', '..'],
    ['days', '2024-12-04..2024-12-05..2024-12-06'],
    ['sort', 'colour'],
    ['sort', '--day'],
    ['lang', 'fr'],
    ['dark', 'yes'],
  ])('drops %s=%s and says so', (parameter, value) => {
    const { link: read, dropped } = parseLink(`?${new URLSearchParams({ [parameter]: value })}`, '');
    expect(read).toEqual(EMPTY_LINK);
    expect(dropped).toEqual([{ parameter, value }]);
  });

  it.each(['9/91/0', '9/0/181', '99/0/0', 'x', '9/0'])('drops a camera off the globe: %s', (text) => {
    expect(parseLink('', `#map=${text}`)).toEqual({
      link: EMPTY_LINK,
      dropped: [{ parameter: '#map', value: text }],
    });
  });

  it('keeps what it does not know', () => {
    const { link: read } = parseLink('?utm=a&time=latest&campaign=x%20y', '');
    expect(formatLink(read).search).toBe('?time=latest&utm=a&campaign=x+y');
  });
});
