import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIMANT_ROLES } from './actor.ts';
import { CLAIM_KINDS, OUTCOME_STATES, VERIFICATIONS } from './claim.ts';
import { addDays, day } from './days.ts';
import { filterClaims, LEDGER_FACETS } from './filterClaims.ts';
import type { AreaId, ClaimantId } from './ids.ts';
import { EMPTY_LEDGER_FILTER, type LedgerFilter } from './ledgerFilter.ts';
import type { PublishedClaim } from './publishedClaim.ts';
import { claimId, place, testClaim } from './testClaims.ts';

const first = day('2024-12-01');
const all = (_claim: PublishedClaim) => true;

function published(id: string, changes: Partial<PublishedClaim>): PublishedClaim {
  const { claimant, area: _, ...claim } = testClaim({ id: claimId(id) });
  return { ...claim, claimant, claimantId: claimant, claimantRole: 'monitor', area: null, composed: true, ...changes };
}

const areaAround = (id: string) => ({
  id: 'area' as AreaId,
  name: { en: '', ar: '' },
  at: null,
  precisionKm: null,
  places: [place(id)],
});

const claims = [
  published('a', { kind: 'control', validFrom: first, places: [place('hama')] }),
  published('b', { kind: 'strike', validFrom: addDays(first, 1), places: [], area: areaAround('hama') }),
  published('c', { kind: 'strike', verification: 'claimed', validFrom: addDays(first, 2), places: [place('homs')] }),
];

const idsOf = (filter: Partial<LedgerFilter>, answersText = all) =>
  filterClaims(claims, { ...EMPTY_LEDGER_FILTER, ...filter }, answersText)
    .claims.map(({ id }) => id)
    .join(' ');

describe('filterClaims', () => {
  it('leaves what answers every part', () => {
    expect(idsOf({})).toBe('a b c');
    expect(idsOf({ kind: 'strike' })).toBe('b c');
    expect(idsOf({ kind: 'strike', verification: 'reported' })).toBe('b');
    expect(idsOf({ outcome: 'none' })).toBe('a b c');
    expect(idsOf({ kind: 'strike' }, (claim: PublishedClaim) => claim.id !== 'b')).toBe('c');
  });

  it('takes a place by its name and by the area that it lies in', () => {
    expect(idsOf({ at: place('hama') })).toBe('a b');
  });

  it('takes days from the first to the last, and open ends', () => {
    expect(idsOf({ days: { from: addDays(first, 1), to: addDays(first, 1) } })).toBe('b');
    expect(idsOf({ days: { from: null, to: addDays(first, 1) } })).toBe('a b');
    expect(idsOf({ days: { from: addDays(first, 1), to: null } })).toBe('b c');
  });

  const claim = fc
    .record({
      kind: fc.constantFrom(...CLAIM_KINDS.slice(0, 3)),
      verification: fc.constantFrom(...VERIFICATIONS.slice(0, 2)),
      claimantRole: fc.constantFrom(...CLAIMANT_ROLES.slice(0, 2)),
      claimantId: fc.constantFrom('one' as ClaimantId, 'other' as ClaimantId),
      outcome: fc.constantFrom(null, { state: OUTCOME_STATES[0], on: null }),
      places: fc.subarray([place('hama'), place('homs')]),
    })
    .map((changes) => published('any', changes));
  const filter: fc.Arbitrary<LedgerFilter> = fc
    .record({
      kind: fc.constantFrom(null, 'control' as const, 'advance' as const),
      verification: fc.constantFrom(null, 'verified' as const),
      at: fc.constantFrom(null, place('hama')),
      outcome: fc.constantFrom(null, 'none' as const),
    })
    .map((parts) => ({ ...EMPTY_LEDGER_FILTER, ...parts }));

  it('counts for every value what the list would have with it instead', () => {
    fc.assert(
      fc.property(fc.array(claim, { maxLength: 30 }), filter, (given, wanted) => {
        const { counts } = filterClaims(given, wanted, all);
        for (const facet of LEDGER_FACETS) {
          for (const [value, count] of counts[facet]) {
            expect(filterClaims(given, { ...wanted, [facet]: value }, all).claims).toHaveLength(count);
          }
        }
      }),
    );
  });
});
