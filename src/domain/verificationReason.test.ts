import { expect, it } from 'vitest';
import type { Claimant } from './actor.ts';
import type { Verification } from './claim.ts';
import type { ClaimantId } from './ids.ts';
import { verificationReasons } from './verificationReason.ts';

const voice = (name: string) => ({ id: name as ClaimantId, name: { en: name, ar: name } }) as Claimant;
const [monitor, agency, army] = [voice('monitor'), voice('agency'), voice('army')] as const;

function reasons(verification: Verification, independent: Claimant[], admitting: Claimant[], opponents: Claimant[]) {
  return verificationReasons(verification, monitor.id, { independent, admitting }, opponents).map(({ kind, names }) =>
    [kind, ...names.map(({ id }) => id)].join(' '),
  );
}

it('counts every voice of a corroborated claim and tells whose admission is among them', () => {
  expect(reasons('corroborated', [monitor, agency], [army], [])).toEqual([
    'independent monitor agency army',
    'admitted army',
  ]);
});

it('names the report behind a reported claim, or the admission', () => {
  expect(reasons('reported', [agency], [], [])).toEqual(['report agency']);
  expect(reasons('reported', [], [army], [])).toEqual(['admitted army']);
});

it('names who confirmed a verified claim, not who made it', () => {
  expect(reasons('verified', [monitor, agency], [], [])).toEqual(['checked agency']);
});

it('names others that contradict a disputed claim, never the claimant itself', () => {
  expect(reasons('disputed', [], [], [agency, monitor])).toEqual(['contradicted agency']);
});

it('says of a claimed one that nobody else has verified it', () => {
  expect(reasons('claimed', [monitor], [], [])).toEqual(['interested']);
});

it('says nothing where the record has no reason', () => {
  expect(reasons('reported', [], [], [])).toEqual([]);
  expect(reasons('disputed', [], [], [monitor])).toEqual([]);
});
