import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from './claim.ts';
import { day, daysOf } from './days.ts';
import type { AssessmentId } from './ids.ts';
import { type Replay, replayClaims, type Site } from './replayClaims.ts';
import { actor, claimId, place, testClaim } from './testClaims.ts';

const days = daysOf(day('2024-03-01'), day('2024-03-05'));
const actors: Replay['actors'] = [];

function site(claims: readonly Claim[], changes: Partial<Site> = {}): Site {
  return {
    id: place('alpha'),
    actor: actor('blue'),
    evidenceOn: null,
    claims,
    assessments: [],
    neighbours: [],
    ...changes,
  };
}

function controlsOf(claims: readonly Claim[], changes: Partial<Site> = {}, knownOn?: Replay['knownOn']) {
  const sites = [site(claims, changes)];
  return replayClaims({ sites, actors, days, promoteAfterDays: 3, ...(knownOn ? { knownOn } : {}) }).map(
    ([control]) => control,
  );
}

describe('replayClaims', () => {
  it('keeps the holder of the first day until a claim says otherwise', () => {
    const holders = controlsOf([testClaim({ validFrom: day('2024-03-03') })]).map((control) => control?.actor);
    expect(holders).toEqual(['blue', 'blue', 'red', 'red', 'red']);
  });

  it('takes the claims of one day in the order of its parts', () => {
    const morning = testClaim({ id: claimId('z'), dayPart: 'morning' });
    const night = testClaim({ id: claimId('a'), dayPart: 'night', actor: actor('green') });
    expect(controlsOf([night, morning])[0]?.actor).toBe('green');
  });

  it('breaks a tie by the claim said last, then by the greater id', () => {
    const early = testClaim({ id: claimId('z'), saidOn: day('2024-03-01') });
    const late = testClaim({ id: claimId('a'), saidOn: day('2024-03-02'), actor: actor('green') });
    expect(controlsOf([late, early])[0]?.actor).toBe('green');
    expect(controlsOf([{ ...late, saidOn: early.saidOn }, early])[0]?.actor).toBe('red');
  });

  it('leaves out a claim that what followed contradicted', () => {
    expect(controlsOf([testClaim({ outcome: { state: 'contradicted', on: day('2024-03-02') } })])[0]?.actor).toBe(
      'blue',
    );
  });

  it('shows the map as it was known on an earlier day', () => {
    const later = testClaim({ saidOn: day('2024-03-04') });
    expect(controlsOf([later], {}, day('2024-03-03'))[0]?.actor).toBe('blue');
    expect(controlsOf([later], {}, day('2024-03-04'))[0]?.actor).toBe('red');
  });

  it('does not know a claim whose publication bears no date', () => {
    expect(controlsOf([testClaim({ saidOn: null })], {}, day('2024-03-05'))[4]?.actor).toBe('blue');
  });

  it('does not let an assessment speak before the claims that it settles were made', () => {
    const later = testClaim({ id: claimId('later'), saidOn: day('2024-03-04') });
    const ours = { id: 'ours' as AssessmentId, site: place('alpha'), from: day('2024-03-01'), why: { en: '', ar: '' } };
    const ruling = { ...ours, actor: actor('green'), against: null, status: 'held' as const, settles: [later.id] };
    expect(controlsOf([later], { assessments: [ruling] }, day('2024-03-03'))[0]?.actor).toBe('blue');
    expect(controlsOf([later], { assessments: [ruling] }, day('2024-03-04'))[0]?.actor).toBe('green');
  });

  it('never lets a claim said later change what was known', () => {
    const drawn = fc.record({
      id: fc.stringMatching(/^[a-z]{1,4}$/).map(claimId),
      actor: fc.constantFrom(actor('red'), actor('blue'), actor('green')),
      validFrom: fc.constantFrom(...days),
      saidOn: fc.option(fc.constantFrom(...days)),
      verification: fc.constantFrom('reported' as const, 'claimed' as const, 'disputed' as const),
    });
    fc.assert(
      fc.property(fc.uniqueArray(drawn, { selector: ({ id }) => id }), fc.constantFrom(...days), (rows, knownOn) => {
        const all = rows.map((row) => testClaim(row));
        const said = all.filter(({ saidOn }) => saidOn !== null && saidOn <= knownOn);
        expect(controlsOf(all, {}, knownOn)).toEqual(controlsOf(said, {}, knownOn));
      }),
    );
  });

  it('lets an assessment settle the claims that it lists', () => {
    const claims = [testClaim(), testClaim({ id: claimId('b'), actor: actor('green'), dayPart: 'night' })];
    const assessment = {
      id: 'ours' as AssessmentId,
      site: place('alpha'),
      from: day('2024-03-01'),
      actor: actor('red'),
      against: null,
      status: 'held' as const,
      settles: claims.map(({ id }) => id),
      why: { en: '', ar: '' },
    };
    expect(controlsOf(claims, { assessments: [assessment] })[0]).toMatchObject({
      actor: 'red',
      reason: 'assessment',
      assessment: 'ours',
    });
  });

  it('gives the same map for every order of claims', () => {
    const claims = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) =>
      testClaim({
        id: claimId(id),
        actor: actor(index % 2 ? 'red' : 'blue'),
        validFrom: days[index % 3] ?? day('2024-03-01'),
        verification: (['reported', 'claimed', 'disputed'] as const)[index % 3] ?? 'reported',
      }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
        expect(controlsOf(shuffled)).toEqual(controlsOf(claims));
      }),
    );
  });
});
