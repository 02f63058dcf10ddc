import { describe, expect, it } from 'vitest';
import { applyClaims } from './applyClaims.ts';
import type { Claim } from './claim.ts';
import type { Control } from './control.ts';
import { day } from './days.ts';
import { actor, claimId, testClaim } from './testClaims.ts';

const date = day('2024-03-01');
const allies = new Map([
  [actor('red'), new Set([actor('pink')])],
  [actor('pink'), new Set([actor('red')])],
]);

function control(changes: Partial<Control> = {}): Control {
  return {
    status: 'held',
    actor: actor('blue'),
    against: null,
    since: day('2024-02-01'),
    reason: 'baseline',
    claims: [],
    assessment: null,
    evidenceOn: null,
    ...changes,
  };
}

const after = (before: Control, ...claims: Partial<Claim>[]) =>
  applyClaims(before, claims.map(testClaim), date, allies);

describe('applyClaims', () => {
  it('gives the ground to the actor that an independent source reports there', () => {
    expect(after(control(), {})).toMatchObject({
      status: 'held',
      actor: 'red',
      since: date,
      reason: 'evidence',
      claims: ['claim'],
    });
  });

  it('draws a bare claim as asserted against the holder so far', () => {
    expect(after(control(), { verification: 'claimed' })).toMatchObject({
      status: 'asserted',
      actor: 'red',
      against: 'blue',
    });
  });

  it('lets the strongest of several claims of one actor decide', () => {
    const pool = [{ verification: 'claimed' as const }, { id: claimId('b'), verification: 'corroborated' as const }];
    expect(after(control(), ...pool)).toMatchObject({ status: 'held', actor: 'red', claims: ['b', 'claim'] });
  });

  it('makes the ground contested by a disputed claim', () => {
    expect(after(control(), { verification: 'disputed' })).toMatchObject({
      status: 'contested',
      actor: 'blue',
      against: 'red',
      reason: 'contradiction',
    });
  });

  it('makes the ground contested by reported fighting', () => {
    expect(after(control(), { kind: 'advance' })).toMatchObject({
      status: 'contested',
      actor: 'blue',
      against: 'red',
      reason: 'fighting',
    });
  });

  it('moves nothing by a bare claim of an advance', () => {
    expect(after(control(), { kind: 'advance', verification: 'claimed' })).toEqual(control());
  });

  it('makes two bare claims against each other contested', () => {
    const asserted = after(control(), { verification: 'claimed' });
    expect(after(asserted, { id: claimId('b'), actor: actor('blue'), verification: 'claimed' })).toMatchObject({
      status: 'contested',
      actor: 'blue',
      against: 'red',
      claims: ['b', 'claim'],
    });
  });

  it('moves nothing between allies by a bare claim', () => {
    const pink = control({ actor: actor('pink') });
    expect(after(pink, { verification: 'claimed' })).toEqual(pink);
  });

  it('lets an ally hand ground over', () => {
    expect(after(control({ actor: actor('pink') }), { kind: 'withdrawal', verification: 'claimed' }).status).toBe(
      'asserted',
    );
  });

  it('confirms what was asserted when the army there is reported gone', () => {
    const asserted = after(control(), { verification: 'claimed' });
    expect(after(asserted, { kind: 'withdrawal', actor: null })).toMatchObject({
      status: 'held',
      actor: 'red',
      reason: 'withdrawal',
    });
  });

  it('shows ground as unknown when its holder is reported gone and nobody is named', () => {
    expect(after(control(), { kind: 'withdrawal', actor: null, from: actor('blue') })).toMatchObject({
      status: 'unknown',
      actor: null,
    });
  });

  it('moves nothing when somebody else than the holder is reported gone', () => {
    expect(after(control(), { kind: 'withdrawal', actor: null, from: actor('green') })).toEqual(control());
  });

  it('lets a bare claim hold ground that its holder is reported to have left', () => {
    const left = after(control(), { kind: 'withdrawal', actor: null, from: actor('blue') });
    expect(after(left, { verification: 'claimed' })).toMatchObject({
      status: 'held',
      actor: 'red',
      reason: 'withdrawal',
    });
  });

  it('keeps the first day of a holder when more evidence comes', () => {
    const red = control({ actor: actor('red') });
    expect(after(red, {})).toMatchObject({ since: '2024-02-01', evidenceOn: date, claims: ['claim'] });
  });

  it.each(['denial', 'distance', 'capture', 'strike', 'statement', 'displacement', 'casualties', 'diplomacy'] as const)(
    'moves nothing by a claim of kind %s',
    (kind) => {
      expect(after(control(), { kind })).toEqual(control());
    },
  );
});
