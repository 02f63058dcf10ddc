import type { ClaimantId } from '#domain/ids.ts';
import type { Lens } from '#domain/manifest.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectClaimants } from '#state/selectors/selectClaimants.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** The ink of the side that somebody speaks for, or that an account is of; the page's own ink where it is nobody's. */
export function useSideColour() {
  const claimants = useMapStore(selectClaimants);
  const actors = useMapStore(selectActors);
  const ofClaimant = (id: ClaimantId): string => {
    const actor = claimants.get(id)?.actor;
    const colour = actor ? actors.get(actor)?.colour : undefined;
    return colour ? `var(--k-${colour})` : 'var(--ink)';
  };
  const ofLens = ({ claimants: [first] = [] }: Lens): string => (first ? ofClaimant(first) : 'var(--ink)');
  return { ofClaimant, ofLens };
}
