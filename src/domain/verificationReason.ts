import type { Claimant } from './actor.ts';
import type { Verification } from './claim.ts';
import type { ClaimantId } from './ids.ts';
import type { Voices } from './voicesWithoutInterest.ts';

/** Why a claim has its verification: a kind of sentence, and whom it names. */
export interface VerificationReason {
  readonly kind: 'checked' | 'independent' | 'report' | 'admitted' | 'interested' | 'contradicted';
  readonly names: readonly Claimant[];
}

/**
 * The reasons for a claim's verification, the main one first; empty where the record has none to give.
 *
 * @param claimant - who says it.
 * @param opponents - who makes the claims that it contradicts or that contradict it.
 */
export function verificationReasons(
  verification: Verification,
  claimant: ClaimantId,
  { independent, admitting }: Voices,
  opponents: readonly Claimant[],
): readonly VerificationReason[] {
  switch (verification) {
    case 'verified':
      return named('checked', without(independent, claimant), 'admitted', admitting);
    case 'corroborated':
      return named('independent', [...independent, ...admitting], 'admitted', admitting);
    case 'reported':
      return named('report', independent, 'admitted', admitting);
    case 'claimed':
      return [{ kind: 'interested', names: [] }];
    case 'disputed':
      return named('contradicted', without(opponents, claimant), 'admitted', []);
  }
}

function named(
  first: VerificationReason['kind'],
  names: readonly Claimant[],
  second: VerificationReason['kind'],
  others: readonly Claimant[],
): VerificationReason[] {
  const reasons = [
    { kind: first, names },
    { kind: second, names: others },
  ];
  return reasons.filter((reason) => reason.names.length > 0);
}

function without(claimants: readonly Claimant[], id: ClaimantId): Claimant[] {
  return claimants.filter((claimant) => claimant.id !== id);
}
