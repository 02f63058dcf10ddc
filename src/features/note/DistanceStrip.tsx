import type { CSSProperties } from 'react';
import type { ClaimId } from '#domain/ids.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectClaimants } from '#state/selectors/selectClaimants.ts';
import type { DistanceCheck } from '#state/selectors/selectDistanceCheck.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { scaleEndKm, scaleTicksKm } from './distanceScale.ts';

interface DistanceStripProps {
  readonly check: DistanceCheck;
  readonly selected: ClaimId;
}

/** From 0 to 25 km or more: diamonds are what was said, discs what was measured. The same stands below as text. */
export function DistanceStrip({ check: { said, measured }, selected }: DistanceStripProps) {
  const { say, number, km } = useWords();
  const claimants = useMapStore(selectClaimants);
  const actors = useMapStore(selectActors);
  const figures = said.map(({ figure }) => ({
    from: figure?.low ?? figure?.high ?? 0,
    to: figure?.high ?? figure?.low ?? 0,
  }));
  const reaches = measured.flatMap(({ lens, reach }) => (reach ? [{ id: lens.id, km: reach.km }] : []));
  const endKm = scaleEndKm([...figures.map(({ to }) => to), ...reaches.map((reach) => reach.km)]);
  const at = (fromKm: number, toKm: number, colour?: string) =>
    ({
      '--from': `${(100 * fromKm) / endKm}%`,
      '--length': `${(100 * (toKm - fromKm)) / endKm}%`,
      '--mark': colour ? `var(--k-${colour})` : 'var(--ink)',
    }) as CSSProperties;
  const colourOf = (index: number) => {
    const actor = said[index] && claimants.get(said[index].claimantId)?.actor;
    return actor ? actors.get(actor)?.colour : undefined;
  };
  return (
    <div className="strip" aria-hidden="true">
      <span className="strip-name">{say('distance.said')}</span>
      <span className="strip-lane">
        {figures.map(({ from, to }, index) => {
          const id = said[index]?.id;
          return (
            <i
              key={id}
              className={`strip-said ${id === selected ? 'strip-selected' : ''}`}
              style={at(from, to, colourOf(index))}
            />
          );
        })}
      </span>
      <span className="strip-name">{say('distance.measured')}</span>
      <span className="strip-lane">
        {reaches.map((reach) => (
          <i key={reach.id} className="strip-measured" style={at(reach.km, reach.km)} />
        ))}
      </span>
      <span className="strip-axis">
        {scaleTicksKm(endKm).map((tick) => (
          <i key={tick} style={at(tick, tick)}>
            {tick === endKm ? km(tick) : number(tick)}
          </i>
        ))}
      </span>
    </div>
  );
}
