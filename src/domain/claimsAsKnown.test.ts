import fc from 'fast-check';
import { expect, it } from 'vitest';
import { claimsAsKnown } from './claimsAsKnown.ts';
import { addDays, day, type IsoDate } from './days.ts';
import type { PublishedClaim } from './publishedClaim.ts';
import { testClaim } from './testClaims.ts';

const KNOWN = day('2024-12-04');
const claim = (changes: Partial<PublishedClaim>) => ({ ...testClaim({}), ...changes }) as PublishedClaim;

it('leaves out what was said later or on a day that is not known, and counts both', () => {
  const said = claim({ saidOn: KNOWN, outcome: null });
  const all = [claim({ saidOn: addDays(KNOWN, 1) }), said, claim({ saidOn: null }), claim({ saidOn: null })];
  expect(claimsAsKnown(all, KNOWN)).toEqual({ claims: [said], later: 1, undated: 2 });
});

it('does not tell what became of a claim after that day', () => {
  const outcome = (on: IsoDate | null) => claim({ saidOn: KNOWN, outcome: { state: 'reversed', on } });
  const { claims } = claimsAsKnown([outcome(addDays(KNOWN, 1)), outcome(KNOWN), outcome(null)], KNOWN);
  expect(claims.map((one) => one.outcome?.state ?? null)).toEqual([null, 'reversed', 'reversed']);
});

it('loses no claim, and never knows less on a later day', () => {
  const saidOn = fc.option(
    fc.integer({ min: -9, max: 9 }).map((days) => addDays(KNOWN, days)),
    { nil: null },
  );
  const claims = fc.array(saidOn.map((on) => claim({ saidOn: on })));
  fc.assert(
    fc.property(claims, fc.integer({ min: 0, max: 9 }), (all, days) => {
      const [then, after] = [claimsAsKnown(all, KNOWN), claimsAsKnown(all, addDays(KNOWN, days))];
      expect(then.claims.length + then.later + then.undated).toBe(all.length);
      expect(after.claims.length).toBeGreaterThanOrEqual(then.claims.length);
    }),
  );
});
