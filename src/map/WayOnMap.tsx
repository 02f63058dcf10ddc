import { useWords } from '#i18n/useWords.ts';
import { MeasureLayer } from '#map/layers/MeasureLayer.ts';
import type { MeasuredWay } from '#state/selectors/selectMeasuredEnds.ts';
import './WayOnMap.css';

/** A measured way, with its length and the place that it ends near. */
export function WayOnMap({ way: { from, to, km: lengthKm, end } }: { way: MeasuredWay }) {
  const { say, own, km } = useWords();
  return (
    <MeasureLayer
      from={from.at}
      to={to}
      label={km(lengthKm)}
      end={end ? say('measure.near', { place: own(end.name) }) : null}
    />
  );
}
