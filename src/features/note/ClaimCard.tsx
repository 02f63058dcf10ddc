import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { isFigureInKm } from '#domain/reportedDistance.ts';
import { useWords } from '#i18n/useWords.ts';
import { Claimants } from './Claimants.tsx';
import { ClaimContradictions } from './ClaimContradictions.tsx';
import { ClaimNext } from './ClaimNext.tsx';
import { ClaimTimes } from './ClaimTimes.tsx';
import { ClaimVerification } from './ClaimVerification.tsx';
import { ClaimWhere } from './ClaimWhere.tsx';
import { DistanceCheck } from './DistanceCheck.tsx';
import { LeftOut } from './LeftOut.tsx';
import { SourceList } from './SourceList.tsx';
import { useLeftOutOfClaim } from './useLeftOutOfClaim.ts';
import './ClaimCard.css';

interface ClaimCardProps {
  readonly claim: PublishedClaim;
  /** It is the whole note: with its sentence, and with the check of a distance. */
  readonly isAlone?: boolean;
}

/** One claim in fixed order: what, who says it, three times, verification, where, sources, what happened next. */
export function ClaimCard({ claim, isAlone = false }: ClaimCardProps) {
  const { say, own } = useWords();
  const leftOut = useLeftOutOfClaim(claim);
  return (
    <article className="claim">
      {isAlone ? <p className="claim-text">{own(claim.text)}</p> : null}
      {claim.composed ? <p className="note-quiet">{say('note.composed')}</p> : null}
      <Claimants claim={claim} />
      <ClaimTimes claim={claim} />
      <ClaimVerification claim={claim} />
      <ClaimContradictions claim={claim} />
      <ClaimWhere claim={claim} />
      {isAlone && isFigureInKm(claim) ? <DistanceCheck claim={claim} /> : null}
      <SourceList ids={claim.sources} />
      <ClaimNext claim={claim} />
      <LeftOut parts={leftOut} />
    </article>
  );
}
