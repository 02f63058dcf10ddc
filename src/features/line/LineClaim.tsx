import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { VerificationChip } from '#ui/VerificationChip.tsx';

/** A claim beside the line: who says it, of which day, how far it was checked, and what. Opens its note. */
export function LineClaim({ claim }: { claim: PublishedClaim }) {
  const { say, own, day } = useWords();
  const claimants = useMapStore((state) => state.manifest?.claimants);
  const selectClaim = useMapStore((state) => state.selectClaim);
  const name = claimants?.find(({ id }) => id === claim.claimantId)?.name;
  return (
    <button type="button" className="line-claim" onClick={() => selectClaim(claim.id)}>
      <span className="line-who">
        <span>{say('known.said', { claimant: name ? own(name) : claim.claimant, date: day(claim.validFrom) })}</span>
        <VerificationChip isPlain verification={claim.verification} word={say(`verification.${claim.verification}`)} />
      </span>
      <span dir="auto">{own(claim.text)}</span>
    </button>
  );
}
