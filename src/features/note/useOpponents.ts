import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { selectClaimOpponents } from '#state/selectors/selectClaimOpponents.ts';
import { selectClaims } from '#state/selectors/selectClaims.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** The claims that a claim contradicts, and the others that contradict it. */
export function useOpponents(claim: PublishedClaim): {
  readonly contradicts: readonly PublishedClaim[];
  readonly contradictedBy: readonly PublishedClaim[];
} {
  const claims = useMapStore(selectClaims);
  const contradictedBy = useMapStore((state) => selectClaimOpponents(state).get(claim.id));
  const contradicts = claim.contradicts.flatMap((id) => claims.get(id) ?? []);
  return {
    contradicts,
    contradictedBy: contradictedBy?.filter((other) => !contradicts.includes(other)) ?? [],
  };
}
