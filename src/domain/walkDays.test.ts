import { expect, it } from 'vitest';
import type { Claim } from './claim.ts';
import { day } from './days.ts';
import type { AssessmentId, LensId } from './ids.ts';
import type { PublishedClaim } from './publishedClaim.ts';
import type { ControlEntry, PublishedPlace } from './publishedPlace.ts';
import { actor, claimId, place, testClaim } from './testClaims.ts';
import { walkDays } from './walkDays.ts';

const lens = 'assessment' as LensId;
const entry: ControlEntry = {
  from: day('2024-03-01'),
  status: 'held',
  actor: actor('red'),
  against: null,
  since: day('2024-03-01'),
  reason: 'evidence',
  claims: [],
  assessment: null,
  evidenceOn: null,
};
const alpha: PublishedPlace = {
  id: place('alpha'),
  at: [0, 0],
  kind: 'town',
  name: { en: 'Alpha', ar: '' },
  spellings: [],
  governorate: '',
  population: null,
  claimCount: 1,
  coordinateBasis: '',
  baseline: { actor: actor('blue'), basis: 'sourced', sources: [] },
  control: { [lens]: [entry] },
};

function published(changes: Partial<Claim>): PublishedClaim {
  const claim = testClaim(changes);
  return { ...claim, area: null, claimantId: claim.claimant, claimantRole: 'monitor', composed: false };
}

function walk(claims: readonly PublishedClaim[], settles: readonly string[] = []) {
  const assessment = {
    id: 'a' as AssessmentId,
    site: alpha.id,
    from: day('2024-03-01'),
    settles: settles.map(claimId),
  };
  return walkDays({
    days: { from: day('2024-03-01'), to: day('2024-03-02') },
    place: alpha,
    claims,
    assessments: [{ ...assessment, why: { en: '', ar: '' } }],
    lens,
  });
}

it('tells each day its claims in the order in which they act, and the control that the build derived', () => {
  const [first, second] = walk([
    published({ id: claimId('late'), dayPart: 'evening' }),
    published({ id: claimId('early'), dayPart: 'early', verification: 'claimed' }),
    published({ id: claimId('elsewhere'), places: [place('beta')] }),
  ]);
  expect(first?.claims.map(({ claim, effect }) => [claim.id, effect])).toEqual([
    ['early', 'claims'],
    ['late', 'holds'],
  ]);
  expect([first?.control, second?.control, second?.claims]).toEqual([entry, entry, []]);
});

it('sets aside what an assessment settles and what followed showed to be untrue', () => {
  const [first] = walk(
    [
      published({ id: claimId('settled') }),
      published({ id: claimId('untrue'), outcome: { state: 'contradicted', on: null } }),
    ],
    ['settled'],
  );
  expect(first?.claims.map(({ effect }) => effect)).toEqual(['settled', 'untrue']);
});

it('takes a claim as disputed only where the other one names the same place', () => {
  const [first] = walk([
    published({ id: claimId('one'), verification: 'disputed', places: [place('alpha'), place('beta')] }),
    published({ id: claimId('other'), places: [place('beta')], contradicts: [claimId('one')] }),
  ]);
  expect(first?.claims.map(({ claim, effect }) => [claim.verification, effect])).toEqual([['claimed', 'claims']]);
});
