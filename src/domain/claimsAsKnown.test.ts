import fc from 'fast-check';
import { expect, it } from 'vitest';
import { claimsAsKnown } from './claimsAsKnown.ts';
import { addDays, day, type IsoDate } from './days.ts';
import type { ClaimId, SourceId } from './ids.ts';
import type { KnownNote } from './knownNotes.ts';
import type { PublishedClaim } from './publishedClaim.ts';
import { claimId, testClaim } from './testClaims.ts';

const KNOWN = day('2024-12-04');
const NEXT = addDays(KNOWN, 1);
const said = (changes: Partial<PublishedClaim>) => ({ ...testClaim({}), saidOn: KNOWN, ...changes }) as PublishedClaim;
const mapOf = (claims: readonly PublishedClaim[]) => new Map(claims.map((claim) => [claim.id, claim]));
const idsOf = (claims: ReadonlyMap<ClaimId, unknown>) => [...claims.keys()].join(' ');

function asKnown(claim: PublishedClaim, note?: Partial<KnownNote>, known = KNOWN, others: PublishedClaim[] = []) {
  const sources = new Map([
    ['early' as SourceId, { published: KNOWN }],
    ['late' as SourceId, { published: NEXT }],
    ['undated' as SourceId, { published: null }],
  ]);
  const whole: KnownNote = { verification: [], confirmedFrom: null, text: null, ...note };
  return claimsAsKnown(mapOf([claim, ...others]), known, note ? { [claim.id]: whole } : {}, sources).get(claim.id);
}

it('leaves out what was said later or on a day that is not known', () => {
  const all = [
    said({ id: claimId('later'), saidOn: NEXT }),
    said({ id: claimId('said') }),
    said({ id: claimId('undated'), saidOn: null }),
  ];
  expect(idsOf(claimsAsKnown(mapOf(all), KNOWN, {}, new Map()))).toBe('said');
});

it('does not tell what became of a claim after that day, or nobody knows when', () => {
  const outcomes: [IsoDate | null, 'reversed' | 'contradicted'][] = [
    [NEXT, 'reversed'],
    [KNOWN, 'reversed'],
    [null, 'reversed'],
    [null, 'contradicted'],
  ];
  const told = outcomes.map(([on, state]) => asKnown(said({ outcome: { on, state } }))?.outcome?.state ?? null);
  expect(told).toEqual([null, 'reversed', null, 'contradicted']);
});

it('tells neither sources nor contradictions that had not been published', () => {
  const sources = ['early', 'late', 'undated', 'not-loaded'] as SourceId[];
  const contradicts = ['first', 'then'].map(claimId);
  const others = [said({ id: claimId('first') }), said({ id: claimId('then'), saidOn: NEXT })];
  const told = asKnown(said({ sources, contradicts }), undefined, KNOWN, others);
  expect(told).toMatchObject({ sources: ['early', 'not-loaded'], contradicts: ['first'] });
});

it('reads as the record says that it was known, until the day from which it reads as now', () => {
  const claim = said({ verification: 'disputed', confirmedBy: ['other'] as never, text: { en: 'now', ar: '' } });
  const note: KnownNote = {
    verification: [
      [NEXT, 'claimed'],
      [addDays(KNOWN, 2), 'reported'],
    ],
    confirmedFrom: NEXT,
    text: [addDays(KNOWN, 3), { en: 'then', ar: '' }],
  };
  const told = [0, 1, 2, 3].map((days) => {
    const { verification, confirmedBy, text } = asKnown(claim, note, addDays(KNOWN, days)) ?? claim;
    return `${verification} ${confirmedBy.length} ${text.en}`;
  });
  expect(told).toEqual(['claimed 0 then', 'reported 1 then', 'disputed 1 then', 'disputed 1 now']);
});

it('never knows fewer claims on a later day', () => {
  const saidOn = fc.option(
    fc.integer({ min: -9, max: 9 }).map((days) => addDays(KNOWN, days)),
    { nil: null },
  );
  const claims = fc.array(saidOn).map((all) => all.map((on, index) => said({ id: claimId(`c${index}`), saidOn: on })));
  fc.assert(
    fc.property(claims, fc.integer({ min: 0, max: 9 }), (all, days) => {
      const [then, after] = [KNOWN, addDays(KNOWN, days)].map((on) => claimsAsKnown(mapOf(all), on, {}, new Map()));
      expect([...(then?.keys() ?? [])].every((id) => after?.has(id))).toBe(true);
    }),
  );
});
