import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { sentencesOf } from '#i18n/sentencesOf.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** The first sentence of a claim with its day; it opens the note of the claim. */
export function ClaimSentence({ claim, before = '' }: { claim: PublishedClaim; before?: string }) {
  const { own, shortDay } = useWords();
  const selectClaim = useMapStore((state) => state.selectClaim);
  return (
    <button type="button" className="disagreements-claim" onClick={() => selectClaim(claim.id)}>
      {before}
      {sentencesOf(own(claim.text))[0]} <time dateTime={claim.validFrom}>{shortDay(claim.validFrom)}</time>
    </button>
  );
}
