import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { ClaimCard } from './ClaimCard.tsx';

/** A claim that nobody had made by the day of knowledge: that it does not count, and what it says for those who ask. */
export function UnsaidClaim({ claim }: { claim: PublishedClaim }) {
  const { say, day } = useWords();
  const known = useMapStore(selectKnownDrawn);
  if (!known) return null;
  return (
    <>
      <p>{say('leftOut.unsaid', { known: day(known) })}</p>
      <details>
        <summary>{say('leftOut.show')}</summary>
        <ClaimCard claim={claim} isAlone />
      </details>
    </>
  );
}
