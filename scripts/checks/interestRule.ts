import { campsOf, voicesWithoutInterest } from '#domain/voicesWithoutInterest.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import type { Problem } from './Problem.ts';

const GROUND = ['control', 'advance', 'withdrawal'];

/**
 * The interest rule: a claim about ground that only interested parties make is at most *claimed*.
 *
 * A voice without interest counts, and so does a party's admission of what is unfavourable to it; *corroborated* needs two voices.
 */
export function interestRule({ claims, claimants, actors }: Dataset): Problem[] {
  const byId = new Map(claimants.map((claimant) => [claimant.id, claimant]));
  const camps = campsOf(actors);
  return claims
    .filter(({ kind }) => GROUND.includes(kind))
    .flatMap((claim) => {
      const needed = { verified: 1, corroborated: 2, reported: 1, claimed: 0, disputed: 0 }[claim.verification];
      const { independent, admitting } = voicesWithoutInterest(claim, byId, camps);
      const voices = independent.length + admitting.length;
      if (voices >= needed) return [];
      return [
        {
          file: 'claims.csv',
          where: claim.id,
          reason: `"${claim.verification}" needs ${needed} voices without interest, it has ${voices}`,
        },
      ];
    });
}
