import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { VerificationChip } from '#ui/VerificationChip.tsx';
import { Claimants } from './Claimants.tsx';
import { ClaimSources } from './ClaimSources.tsx';
import { ClaimTimes } from './ClaimTimes.tsx';

interface ClaimCardProps {
  readonly claim: PublishedClaim;
  /** The first line leads to the note of this claim alone. */
  readonly isOpenable?: boolean;
}

/** One claim in fixed order: what, who says it, three times, verification, where, sources, what became of it. */
export function ClaimCard({ claim, isOpenable = false }: ClaimCardProps) {
  const { say, day, own, km } = useWords();
  const selectClaim = useMapStore((state) => state.selectClaim);
  const text = own(claim.text);
  const { area, outcome, verification } = claim;
  return (
    <article className="claim">
      <p className="claim-text">
        {isOpenable ? (
          <button type="button" title={say('note.openClaim')} onClick={() => selectClaim(claim.id)}>
            {text}
          </button>
        ) : (
          text
        )}
      </p>
      {claim.composed ? <p className="note-quiet">{say('note.composed')}</p> : null}
      <Claimants claim={claim} />
      <ClaimTimes claim={claim} />
      <p className="claim-verification">
        <VerificationChip verification={verification} word={say(`verification.${verification}`)} />
        {verification === 'claimed' ? <span>{say('note.notVerified')}</span> : null}
      </p>
      {area ? (
        <p className="claim-where">
          {area.precisionKm === null
            ? own(area.name)
            : say('note.within', { area: own(area.name), km: km(area.precisionKm) })}
        </p>
      ) : null}
      {outcome ? (
        <p className="claim-where">
          {outcome.on
            ? say('outcome.dated', { outcome: say(`outcome.${outcome.state}`), date: day(outcome.on) })
            : say(`outcome.${outcome.state}`)}
        </p>
      ) : null}
      <ClaimSources claim={claim} />
    </article>
  );
}
