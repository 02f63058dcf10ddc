import type { Control } from '#domain/control.ts';
import { groupBy } from '#domain/groupBy.ts';
import type { ClaimId } from '#domain/ids.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectClaimants } from '#state/selectors/selectClaimants.ts';
import { selectClaims } from '#state/selectors/selectClaims.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { openFromRow } from './openFromRow.ts';

/** Who says it: each name opens the note of what they said. */
export function SaidBy({ place, control }: { place: PublishedPlace; control: Control }) {
  const { say, own } = useWords();
  const claims = useMapStore(selectClaims);
  const claimants = useMapStore(selectClaimants);
  const selectPlace = useMapStore((state) => state.selectPlace);
  const selectClaim = useMapStore((state) => state.selectClaim);
  const open = (claim: ClaimId) => {
    selectPlace(place.id);
    selectClaim(claim);
  };
  if (control.assessment) return say('tables.assessment');
  if (control.claims.length === 0) return '–';
  if (claims.size === 0) return '…';
  const said = groupBy(
    control.claims.flatMap((id) => claims.get(id) ?? []),
    ({ claimantId }) => claimantId,
  );
  return (
    <ul>
      {[...said].map(([claimant, [first]]) =>
        first ? (
          <li key={claimant}>
            <button type="button" onClick={(event) => openFromRow(event, () => open(first.id))}>
              {own(claimants.get(claimant)?.name ?? { en: first.claimant, ar: '' })}
            </button>
          </li>
        ) : null,
      )}
    </ul>
  );
}
