import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_KINDS, type Claim } from './claim.ts';
import { day, daysOf } from './days.ts';
import type { ClaimantId, PositionId } from './ids.ts';
import { replayClaims } from './replayClaims.ts';
import { type ToldSite, tellControl } from './tellControl.ts';
import { actor, claimId, place, testClaim } from './testClaims.ts';

const days = daysOf(day('2024-03-01'), day('2024-03-04'));
const ours = 'sana' as ClaimantId;
const theirs = 'mod' as ClaimantId;
const claimants = new Set([ours]);

function site(claims: readonly Claim[], changes: Partial<ToldSite> = {}): ToldSite {
  const nothing = { evidenceOn: null, assessments: [], neighbours: [] };
  return { id: place('alpha'), actor: actor('blue'), isPlace: true, claims, ...nothing, ...changes };
}

function told(sites: readonly ToldSite[]) {
  const concluded = replayClaims({ sites, actors: [], days, promoteAfterDays: 3 });
  return tellControl({ sites, days, claimants, concluded });
}

const statuses = (sites: readonly ToldSite[], index = 0) =>
  told(sites).map((controls) => `${controls[index]?.status} ${controls[index]?.actor ?? ''}`.trim());

const lost = testClaim({ id: claimId('lost'), claimant: theirs, validFrom: day('2024-03-02') });

describe('tellControl', () => {
  it('leaves the first holder where nobody reports a change', () => {
    expect(statuses([site([])])).toEqual(['held blue', 'held blue', 'held blue', 'held blue']);
  });

  it('is silent from the day on which others report a change, and says since when', () => {
    expect(statuses([site([lost])])).toEqual(['held blue', 'silent', 'silent', 'silent']);
    expect(told([site([lost])])[3]?.[0]?.since).toBe('2024-03-02');
  });

  it('believes the bare word of its own claimants', () => {
    const bare = { ...lost, id: claimId('bare'), claimant: ours, verification: 'claimed' as const };
    expect(statuses([site([bare])])[1]).toBe('held red');
  });

  it('counts a claim that its claimants confirm', () => {
    expect(statuses([site([{ ...lost, confirmedBy: [ours] }])])[1]).toBe('held red');
  });

  it('keeps their last word against whatever others say later', () => {
    const denial = testClaim({
      id: claimId('no'),
      kind: 'denial',
      claimant: ours,
      actor: actor('blue'),
      validFrom: day('2024-03-03'),
    });
    expect(statuses([site([lost, denial])])).toEqual(['held blue', 'silent', 'held blue', 'held blue']);
  });

  it('tells of fighting as contested, and of a departure with no successor as unknown', () => {
    expect(statuses([site([{ ...lost, kind: 'advance', claimant: ours }])])[1]).toBe('contested blue');
    const left = { ...lost, kind: 'withdrawal' as const, claimant: ours, actor: null, from: actor('blue') };
    expect(statuses([site([left])])[1]).toBe('unknown');
  });

  it('gives a position what is told of the places that its claims name', () => {
    const claim = { ...lost, claimant: ours };
    const position = site([claim], { id: 'pos-001' as PositionId, isPlace: false });
    expect(statuses([site([claim]), position], 1)).toEqual(['held blue', 'held red', 'held red', 'held red']);
    expect(statuses([site([lost]), { ...position, claims: [lost] }], 1)[1]).toBe('silent');
  });

  const claims = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,4}$/).map(claimId),
      kind: fc.constantFrom(...CLAIM_KINDS),
      claimant: fc.constantFrom(ours, theirs),
      actor: fc.option(fc.constantFrom(actor('red'), actor('blue'), actor('green'))),
      from: fc.option(fc.constantFrom(actor('red'), actor('blue'))),
      validFrom: fc.constantFrom(...days),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  );

  it('gives the same whatever the order of claims', () => {
    fc.assert(
      fc.property(claims, fc.infiniteStream(fc.nat()), (drawn, ranks) => {
        const all = drawn.map((changes) => testClaim(changes));
        const mixed = all
          .map((claim) => ({ claim, rank: ranks.next().value }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ claim }) => claim);
        expect(told([site(mixed)])).toEqual(told([site(all)]));
      }),
    );
  });

  it("never uses the other side's claims for what it tells", () => {
    fc.assert(
      fc.property(claims, (drawn) => {
        const all = drawn.map((changes) => testClaim(changes));
        const own = told([site(all.filter(({ claimant }) => claimant === ours))]);
        told([site(all)]).forEach(([control], index) => {
          if (control?.reason === 'told') expect(control).toEqual(own[index]?.[0]);
          for (const id of control?.claims ?? []) expect(all.find((claim) => claim.id === id)?.claimant).toBe(ours);
        });
      }),
    );
  });
});
