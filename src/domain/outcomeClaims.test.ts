import { expect, it } from 'vitest';
import type { Claim } from './claim.ts';
import { day } from './days.ts';
import type { ClaimId, LensId } from './ids.ts';
import { outcomeClaims } from './outcomeClaims.ts';
import type { PublishedClaim } from './publishedClaim.ts';
import type { PublishedPlace } from './publishedPlace.ts';
import { claimId, place, testClaim } from './testClaims.ts';

const lens = 'assessment' as LensId;
const published = (changes: Partial<Claim>) => testClaim(changes) as unknown as PublishedClaim;
const first = published({ id: claimId('first'), outcome: { state: 'reversed', on: day('2024-03-03') } });
const claimed = published({ id: claimId('claimed'), validFrom: day('2024-03-03'), verification: 'claimed' });
const reported = published({ id: claimId('reported'), validFrom: day('2024-03-02'), verification: 'reported' });
const sameDay = published({ id: claimId('same-day') });
const later = published({ id: claimId('later'), validFrom: day('2024-03-05') });
const claims = new Map([first, claimed, reported, sameDay, later].map((claim) => [claim.id, claim]));

function alpha(from: string, ids: ClaimId[]) {
  const entry = { from: day(from), claims: ids };
  return { id: place('alpha'), control: { [lens]: [entry] } } as unknown as PublishedPlace;
}

function outcome(claim: PublishedClaim, from = '2024-03-03') {
  const places = new Map([[place('alpha'), alpha(from, [first.id, sameDay.id, claimed.id, reported.id])]]);
  return outcomeClaims(claim, places, claims, lens).map(({ id }) => id);
}

it('finds the later claims that decided by the day of the outcome, the best attested first', () => {
  expect(outcome(first)).toEqual(['reported', 'claimed']);
});

it('finds none without a dated outcome', () => {
  expect(outcome({ ...first, outcome: null })).toEqual([]);
  expect(outcome({ ...first, outcome: { state: 'unresolved', on: null } })).toEqual([]);
});

it('finds none where nothing had been decided by then', () => {
  expect(outcome(first, '2024-03-04')).toEqual([]);
});
