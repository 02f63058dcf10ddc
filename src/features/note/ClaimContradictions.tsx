import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useWords } from '#i18n/useWords.ts';
import { ClaimLinks } from './ClaimLinks.tsx';
import { useOpponents } from './useOpponents.ts';

/** The claims against this one, in both directions: each line opens the other claim. */
export function ClaimContradictions({ claim }: { claim: PublishedClaim }) {
  const { say } = useWords();
  const { contradicts, contradictedBy } = useOpponents(claim);
  return (
    <>
      <ClaimLinks title={say('note.contradicts')} claims={contradicts} />
      <ClaimLinks title={say('note.contradictedBy')} claims={contradictedBy} />
    </>
  );
}
