import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { verificationReasons } from '#domain/verificationReason.ts';
import { campsOf, voicesWithoutInterest } from '#domain/voicesWithoutInterest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectClaimants } from '#state/selectors/selectClaimants.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { useOpponents } from './useOpponents.ts';
import { VerificationLink } from './VerificationLink.tsx';

/** How far a claim has been checked, in a word with its shape, and why. */
export function ClaimVerification({ claim }: { claim: PublishedClaim }) {
  const { say, own, list } = useWords();
  const claimants = useMapStore(selectClaimants);
  const actors = useMapStore(selectActors);
  const { contradicts, contradictedBy } = useOpponents(claim);
  const { verification, claimantId } = claim;
  const voices = voicesWithoutInterest({ ...claim, claimant: claimantId }, claimants, campsOf(actors.values()));
  const opponents = new Set(
    [...contradictedBy, ...contradicts].flatMap((other) => claimants.get(other.claimantId) ?? []),
  );
  const reasons = verificationReasons(verification, claimantId, voices, [...opponents]).map(({ kind, names }) =>
    say(`verificationReason.${kind}`, { names: list(names.map(({ name }) => own(name))), count: names.length }),
  );
  return (
    <div className="claim-verification">
      <VerificationLink verification={verification} />
      <div>
        {reasons.map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
      </div>
    </div>
  );
}
