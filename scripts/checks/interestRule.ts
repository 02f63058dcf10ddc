import type { Actor, Claimant } from '#domain/actor.ts';
import type { Claim } from '#domain/claim.ts';
import type { ActorId, ClaimantId } from '#domain/ids.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import type { Problem } from './Problem.ts';

const INDEPENDENT = ['independent', 'monitor', 'un'];
const GROUND = ['control', 'advance', 'withdrawal'];

/**
 * The interest rule: a claim about ground that only interested parties make is at most *claimed*.
 *
 * A voice without interest counts, and so does a party's admission of what is unfavourable to it; *corroborated* needs two voices.
 */
export function interestRule({ claims, claimants, actors }: Dataset): Problem[] {
  const byId = new Map(claimants.map((claimant) => [claimant.id, claimant]));
  const camps = new Map(actors.map((actor) => [actor.id, new Set<ActorId>([actor.id, ...actor.allies])]));
  return claims
    .filter(({ kind }) => GROUND.includes(kind))
    .flatMap((claim) => {
      const needed = { verified: 1, corroborated: 2, reported: 1, claimed: 0, disputed: 0 }[claim.verification];
      const voices = voicesOf(claim).filter((id) => counts(byId.get(id), claim, camps)).length;
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

function voicesOf({ claimant, confirmedBy }: Claim): ClaimantId[] {
  return [...new Set([claimant, ...confirmedBy])];
}

/** Ground that goes to another camp, or is left by one's own, is unfavourable. */
function counts(
  claimant: Claimant | undefined,
  { actor, from }: Claim,
  camps: ReadonlyMap<Actor['id'], ReadonlySet<ActorId>>,
): boolean {
  if (!claimant) return false;
  if (INDEPENDENT.includes(claimant.role)) return true;
  const camp = claimant.actor === null ? undefined : camps.get(claimant.actor);
  if (!camp || (actor !== null && camp.has(actor))) return false;
  return actor !== null || (from !== null && camp.has(from));
}
