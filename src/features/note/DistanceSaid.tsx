import type { CSSProperties } from 'react';
import type { ClaimId } from '#domain/ids.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectClaimants } from '#state/selectors/selectClaimants.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { useFigure } from './useFigure.ts';
import { useSideColour } from './useSideColour.ts';

interface DistanceSaidProps {
  readonly claims: readonly PublishedClaim[];
  readonly selected: ClaimId;
}

/** Who gave which distance that day; every line but that of the open note opens its claim. */
export function DistanceSaid({ claims, selected }: DistanceSaidProps) {
  const { say, own } = useWords();
  const claimants = useMapStore(selectClaimants);
  const selectClaim = useMapStore((state) => state.selectClaim);
  const figureOf = useFigure();
  const { ofClaimant } = useSideColour();
  return (
    <ul aria-label={say('distance.said')}>
      {claims.map(({ id, claimantId, claimant, figure }) => {
        const known = claimants.get(claimantId);
        const row = (
          <>
            <span>{known ? own(known.name) : claimant}</span>
            <b>{figure ? figureOf(figure) : null}</b>
          </>
        );
        return (
          <li key={id} style={{ '--mark': ofClaimant(claimantId) } as CSSProperties}>
            {id === selected ? (
              <span className="distance-row distance-selected" aria-current="true">
                {row}
              </span>
            ) : (
              <button type="button" className="distance-row distance-said" onClick={() => selectClaim(id)}>
                {row}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
