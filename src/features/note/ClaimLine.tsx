import { useId, useState } from 'react';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { ClaimSummary } from './ClaimSummary.tsx';

interface ClaimLineProps {
  readonly claim: PublishedClaim;
  /** The reader comes back to this line from the claim's own note. */
  readonly isReturn: boolean;
  readonly isFirstOpen?: boolean;
}

/** A claim of a place's note, in one line that opens in its place to the whole claim. */
export function ClaimLine({ claim, isReturn, isFirstOpen = false }: ClaimLineProps) {
  const { say } = useWords();
  const selectClaim = useMapStore((state) => state.selectClaim);
  const [isOpen, setOpen] = useState(isFirstOpen || isReturn);
  const cardId = useId();
  return (
    <li>
      <button
        type="button"
        className="claim-line"
        aria-expanded={isOpen}
        aria-controls={isOpen ? cardId : undefined}
        data-came-back={isReturn ? '' : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <ClaimSummary claim={claim} />
      </button>
      {isOpen ? (
        <div id={cardId} className="claim-opened">
          <ClaimCard claim={claim} />
          <Button onClick={() => selectClaim(claim.id)}>{say('note.openClaim')}</Button>
        </div>
      ) : null}
    </li>
  );
}
