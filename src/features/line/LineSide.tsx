import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Swatch } from '#ui/Swatch.tsx';
import { LineClaim } from './LineClaim.tsx';
import type { LineSideInfo, PlaceBeside } from './selectLineSides.ts';
import { useSideName } from './useSideName.ts';

/** What the ground on one side of the line is; the nearest places there, how far they are, and the claims that say so. */
export function LineSide({ side: { ground, hasPlaces, beside } }: { side: LineSideInfo }) {
  const { say } = useWords();
  const actors = useMapStore(selectActors);
  const nameOf = useSideName();
  const actorOf = (id: typeof ground.actor) => (id === null ? undefined : actors.get(id));
  const isUnknown = ground.status === 'unknown';
  return (
    <section className="line-side">
      <h4>
        <Swatch status={ground.status} actor={actorOf(ground.actor)} against={actorOf(ground.against)} />
        {nameOf(ground)}
      </h4>
      {!hasPlaces || isUnknown ? <p>{say(isUnknown ? 'line.unknownSide' : 'line.noPlace')}</p> : null}
      <ul>
        {beside
          .filter(({ claims }) => !isUnknown || claims.length > 0)
          .map((one) => (
            <BesideItem key={one.place.id} beside={one} />
          ))}
      </ul>
    </section>
  );
}

function BesideItem({ beside: { place, km: lengthKm, claims, isHeld } }: { beside: PlaceBeside }) {
  const { say, own, km } = useWords();
  const selectPlace = useMapStore((state) => state.selectPlace);
  return (
    <li>
      <button type="button" className="line-place" onClick={() => selectPlace(place.id)}>
        {own(place.name)}
      </button>{' '}
      <bdi>{km(lengthKm)}</bdi>
      {claims.map((claim) => (
        <LineClaim key={claim.id} claim={claim} />
      ))}
      {claims.length === 0 && isHeld ? <p>{say('line.noClaim')}</p> : null}
    </li>
  );
}
