import { expect, it } from 'vitest';
import type { Actor, Claimant } from './actor.ts';
import type { ClaimantId } from './ids.ts';
import { actor, testClaim } from './testClaims.ts';
import { campsOf, voicesWithoutInterest } from './voicesWithoutInterest.ts';

const id = (text: string) => text as ClaimantId;
const claimant = (name: string, role: Claimant['role'], side: string | null): Claimant => ({
  id: id(name),
  name: { en: name, ar: name },
  role,
  actor: side === null ? null : actor(side),
});
const claimants = new Map(
  [
    claimant('monitor', 'monitor', null),
    claimant('agency', 'independent', null),
    claimant('red-army', 'party', 'red'),
    claimant('pink-paper', 'aligned', 'pink'),
    claimant('green-army', 'party', 'green'),
  ].map((one) => [one.id, one]),
);
const camps = campsOf([
  { id: actor('red'), allies: [actor('pink')] },
  { id: actor('pink'), allies: [actor('red')] },
  { id: actor('green'), allies: [] },
] as unknown as Actor[]);

function names(changes: Parameters<typeof testClaim>[0]) {
  const { independent, admitting } = voicesWithoutInterest(testClaim(changes), claimants, camps);
  return [independent.map((one) => one.id), admitting.map((one) => one.id)];
}

it('counts monitors and independents, each once', () => {
  const confirmedBy = [id('agency'), id('monitor')];
  expect(names({ claimant: id('monitor'), confirmedBy })).toEqual([['monitor', 'agency'], []]);
});

it('does not count a party or its ally that speak of their own gain', () => {
  const confirmedBy = [id('pink-paper')];
  expect(names({ claimant: id('red-army'), confirmedBy, actor: actor('red') })).toEqual([[], []]);
});

it('counts a party and its ally that speak of another’s gain or of their own loss', () => {
  const confirmedBy = [id('pink-paper'), id('green-army')];
  expect(names({ claimant: id('red-army'), confirmedBy, actor: actor('green') })).toEqual([
    [],
    ['red-army', 'pink-paper'],
  ]);
  expect(names({ claimant: id('red-army'), actor: null, from: actor('red') })).toEqual([[], ['red-army']]);
  expect(names({ claimant: id('red-army'), actor: null, from: actor('green') })).toEqual([[], []]);
});

it('does not count whom nobody knows', () => {
  expect(names({ claimant: id('stranger') })).toEqual([[], []]);
});
