import { VERIFICATIONS } from './claim.ts';
import type { ClaimId, LensId, PlaceId } from './ids.ts';
import type { PublishedClaim } from './publishedClaim.ts';
import { controlOfPlace, type PublishedPlace } from './publishedPlace.ts';

/** Claims by how well they are attested, the best first; among equals the latest first. */
export function byWeight(a: PublishedClaim, b: PublishedClaim): number {
  const weight = ({ verification }: PublishedClaim) => VERIFICATIONS.indexOf(verification);
  return weight(a) - weight(b) || compare(b.validFrom, a.validFrom) || compare(a.id, b.id);
}

/**
 * Where the outcome of a claim can be read: the later claims, up to the day of the outcome, that decide who then held the
 * places it names. The best attested first; empty where it has no dated outcome or nothing later decides.
 */
export function outcomeClaims(
  { id, outcome, places: named, validFrom }: PublishedClaim,
  places: ReadonlyMap<PlaceId, PublishedPlace>,
  claims: ReadonlyMap<ClaimId, PublishedClaim>,
  lens: LensId,
): readonly PublishedClaim[] {
  const on = outcome?.on;
  if (!on) return [];
  const deciding = named
    .flatMap((place) => places.get(place) ?? [])
    .flatMap((place) => controlOfPlace(place, lens, on)?.claims ?? [])
    .flatMap((claim) => claims.get(claim) ?? [])
    .filter((claim) => claim.id !== id && claim.validFrom > validFrom);
  return [...new Set(deciding)].sort(byWeight);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
