import type { CSSProperties } from 'react';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectDistanceCheck } from '#state/selectors/selectDistanceCheck.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { DistanceSaid } from './DistanceSaid.tsx';
import { DistanceStrip } from './DistanceStrip.tsx';
import { useSideColour } from './useSideColour.ts';
import './DistanceCheck.css';

/** A reported distance beside what others said that day and what the drawn ground says. */
export function DistanceCheck({ claim }: { claim: PublishedClaim }) {
  const { say, own, km, shortDay, list } = useWords();
  const { ofLens } = useSideColour();
  const check = useMapStore(selectDistanceCheck);
  const place = useMapStore((state) => check && state.places.get(check.place));
  const actor = useMapStore((state) => (check?.actor ? selectActors(state).get(check.actor) : undefined));
  const date = useMapStore((state) => state.layer?.date);
  if (!check || !place || !actor || !date) return null;
  const names = { place: own(place.name), actor: own(actor.short) };
  const near = check.near.map((town) => say('distance.town', { place: own(town.place.name), km: km(town.km) }));
  return (
    <section className="distance" aria-label={say('distance.title', names)}>
      <p className="distance-title">
        <b>{say('distance.title', names)}</b>
        <span>{shortDay(date)}</span>
      </p>
      <DistanceStrip check={check} selected={claim.id} />
      <ul aria-label={say('distance.measured')}>
        {check.measured.map(({ lens, reach }) => (
          <li
            key={lens.id}
            className="distance-row distance-measured"
            style={{ '--mark': ofLens(lens) } as CSSProperties}
          >
            <span>{say('distance.measuredBy', { lens: own(lens.name) })}</span>
            <b>{reach ? km(reach.km) : say('distance.noGround')}</b>
          </li>
        ))}
      </ul>
      <DistanceSaid claims={check.said} selected={claim.id} />
      {near.length > 0 ? <p className="note-quiet">{say('distance.near', { ...names, towns: list(near) })}</p> : null}
    </section>
  );
}
