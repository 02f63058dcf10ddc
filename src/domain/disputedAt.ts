import type { Claim } from './claim.ts';
import type { ClaimId, PlaceId } from './ids.ts';

type Linked = Pick<Claim, 'id' | 'places' | 'contradicts' | 'verification'>;

/**
 * Claims as they stand at one place: a claim about several places is disputed only where a claim that it contradicts,
 * or that contradicts it, names the same place. Elsewhere it is a bare claim.
 *
 * A disputed claim without such links stays disputed everywhere.
 *
 * @param claims - claims of one place.
 * @param opponentsOf - for a claim: those that it contradicts and those that contradict it.
 */
export function disputedAt<Kind extends Linked>(
  place: PlaceId,
  claims: readonly Kind[],
  opponentsOf: ReadonlyMap<ClaimId, readonly Linked[]>,
): Kind[] {
  return claims.map((claim) => {
    const opponents = opponentsOf.get(claim.id) ?? [];
    const elsewhere = opponents.length > 0 && !opponents.some(({ places }) => places.includes(place));
    return claim.verification === 'disputed' && elsewhere ? { ...claim, verification: 'claimed' } : claim;
  });
}

/** For each claim: those that it contradicts and those that contradict it. */
export function opponentsOf<Kind extends Linked>(claims: readonly Kind[]): Map<ClaimId, Kind[]> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const opponents = new Map<ClaimId, Kind[]>();
  const add = (id: ClaimId, claim: Kind) => opponents.set(id, [...(opponents.get(id) ?? []), claim]);
  for (const claim of claims) {
    for (const id of claim.contradicts) {
      const other = byId.get(id);
      if (!other) continue;
      add(claim.id, other);
      add(other.id, claim);
    }
  }
  return opponents;
}
