import { describe, expect, it } from 'vitest';
import { coveringClaims, independentVoice } from './accountClaims.ts';
import type { Claimant, ClaimantRole } from './actor.ts';
import { day } from './days.ts';
import type { ClaimantId } from './ids.ts';
import { claimId, place, testClaim } from './testClaims.ts';

const claimant = (id: string, role: ClaimantRole): Claimant => ({
  id: id as ClaimantId,
  name: { en: id, ar: id },
  role,
  actor: null,
});
const claimants = new Map([claimant('army', 'party'), claimant('monitor', 'monitor')].map((one) => [one.id, one]));

function claim(id: string, places: string[], changes: Parameters<typeof testClaim>[0] & { by?: string } = {}) {
  const { by = 'army', ...rest } = changes;
  return { ...testClaim({ id: claimId(id), places: places.map(place), ...rest }), claimantId: by as ClaimantId };
}

const places = ['alpha', 'beta', 'gamma'].map(place);

describe('coveringClaims', () => {
  it('takes the claim with most places first and leaves out what adds none', () => {
    const claims = [claim('a', ['alpha']), claim('list', ['alpha', 'beta']), claim('c', ['gamma'])];
    expect(coveringClaims(claims, places).map(({ id }) => id)).toEqual(['list', 'c']);
  });

  it('prefers the later word, whatever the order', () => {
    const claims = [claim('a', ['alpha']), claim('z', ['alpha'], { validFrom: day('2024-03-02') })];
    expect(coveringClaims(claims, places).map(({ id }) => id)).toEqual(['z']);
    expect(coveringClaims(claims.toReversed(), places).map(({ id }) => id)).toEqual(['z']);
  });
});

describe('independentVoice', () => {
  const on = day('2024-03-03');

  it('is an independent claim before a confirmed one, the latest up to the day', () => {
    const claims = [
      claim('confirmed', ['alpha'], { validFrom: day('2024-03-03'), confirmedBy: ['monitor' as ClaimantId] }),
      claim('own', ['alpha'], { by: 'monitor' }),
      claim('later', ['alpha'], { by: 'monitor', validFrom: day('2024-03-04') }),
      claim('unsaid', ['alpha'], { by: 'monitor', validFrom: on, saidOn: day('2024-03-09') }),
      claim('elsewhere', ['delta'], { by: 'monitor', validFrom: on }),
      claim('strike', ['alpha'], { by: 'monitor', validFrom: on, kind: 'strike' }),
    ];
    expect(independentVoice(claims, places, on, claimants)).toMatchObject({
      claim: { id: 'own' },
      isConfirmation: false,
    });
  });

  it('is the voice that confirms a claim of a party where there is no other', () => {
    const claims = [claim('army', ['alpha']), claim('both', ['beta'], { confirmedBy: ['monitor' as ClaimantId] })];
    const voice = independentVoice(claims, places, on, claimants);
    expect(voice?.claim.id).toBe('both');
    expect(voice?.claimants.map(({ id }) => id)).toEqual(['monitor']);
    expect(voice?.isConfirmation).toBe(true);
  });

  it('is absent where only parties speak', () => {
    expect(independentVoice([claim('army', ['alpha'])], places, on, claimants)).toBeUndefined();
  });
});
