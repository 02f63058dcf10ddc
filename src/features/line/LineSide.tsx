import { nameOn } from '#domain/actor.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Swatch } from '#ui/Swatch.tsx';
import { VerificationChip } from '#ui/VerificationChip.tsx';
import type { LineSideInfo } from './selectLineSides.ts';

/** Who holds the ground on one side of the line; the nearest places there, how far they are, and the claims that say so. */
export function LineSide({ side: { actor: id, beside } }: { side: LineSideInfo }) {
  const { say, own, km, day } = useWords();
  const actor = useMapStore(selectActors).get(id);
  const shown = useMapStore(selectShownDay);
  const claimants = useMapStore((state) => state.manifest?.claimants);
  const selectPlace = useMapStore((state) => state.selectPlace);
  const selectClaim = useMapStore((state) => state.selectClaim);
  if (!actor || !shown) return null;
  return (
    <section className="line-side">
      <h4>
        <Swatch status="held" actor={actor} />
        {say('line.heldBy', { actor: own(nameOn(actor, shown)) })}
      </h4>
      {beside.length === 0 ? <p>{say('line.noPlace')}</p> : null}
      <ul>
        {beside.map(({ place, km: lengthKm, claim }) => {
          const name = claim && claimants?.find((one) => one.id === claim.claimantId)?.name;
          return (
            <li key={place.id}>
              <button type="button" className="line-place" onClick={() => selectPlace(place.id)}>
                {own(place.name)}
              </button>{' '}
              <bdi>{km(lengthKm)}</bdi>
              {claim ? (
                <button type="button" className="line-claim" onClick={() => selectClaim(claim.id)}>
                  <span className="line-who">
                    <span>
                      {say('known.said', { claimant: name ? own(name) : claim.claimant, date: day(claim.validFrom) })}
                    </span>
                    <VerificationChip
                      isPlain
                      verification={claim.verification}
                      word={say(`verification.${claim.verification}`)}
                    />
                  </span>
                  <span dir="auto">{own(claim.text)}</span>
                </button>
              ) : (
                <p>{say('line.noClaim')}</p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
