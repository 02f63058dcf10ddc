import { describe, expect, it } from 'vitest';
import { disputedAt, opponentsOf } from './disputedAt.ts';
import { claimId, place, testClaim } from './testClaims.ts';

const wide = testClaim({ id: claimId('wide'), places: [place('alpha'), place('beta')], verification: 'disputed' });
const denial = testClaim({ id: claimId('denial'), places: [place('beta')], contradicts: [claimId('wide')] });
const opponents = opponentsOf([wide, denial]);

describe('disputedAt', () => {
  it('keeps a claim disputed at the place that its opponent names', () => {
    expect(disputedAt(place('beta'), [wide], opponents)[0]?.verification).toBe('disputed');
  });

  it('takes it as a bare claim elsewhere', () => {
    expect(disputedAt(place('alpha'), [wide], opponents)[0]?.verification).toBe('claimed');
  });

  it('keeps a claim disputed everywhere when no opponent is linked', () => {
    expect(disputedAt(place('alpha'), [wide], new Map())[0]?.verification).toBe('disputed');
  });
});
