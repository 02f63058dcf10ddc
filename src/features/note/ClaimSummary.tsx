import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectClaimants } from '#state/selectors/selectClaimants.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { VerificationChip } from '#ui/VerificationChip.tsx';

/** A claim in a line: who says it, how far it has been checked, and what. */
export function ClaimSummary({ claim }: { claim: PublishedClaim }) {
  const { say, own } = useWords();
  const claimant = useMapStore((state) => selectClaimants(state).get(claim.claimantId));
  return (
    <>
      <span className="claim-line-who">
        <span>{claimant ? own(claimant.name) : claim.claimant}</span>
        <VerificationChip isPlain verification={claim.verification} word={say(`verification.${claim.verification}`)} />
      </span>
      <span className="claim-line-text" dir="auto">
        {own(claim.text)}
      </span>
    </>
  );
}
