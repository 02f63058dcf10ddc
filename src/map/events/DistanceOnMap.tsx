import type { ReportedDistance } from '#domain/reportedDistance.ts';
import { useWords } from '#i18n/useWords.ts';
import { RingLayer } from '#map/layers/RingLayer.ts';
import { WayOnMap } from '#map/WayOnMap.tsx';
import { selectDistanceWay, selectRulerWay } from '#state/selectors/selectMeasuredEnds.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** A reported distance as a ring, or two where it is a range, and beside it the way that the day's ground gives. */
export function DistanceOnMap({ distance }: { distance: ReportedDistance }) {
  const { say, own, km, number } = useWords();
  const way = useMapStore(selectDistanceWay);
  const ruler = useMapStore(selectRulerWay);
  const name = useMapStore((state) => state.places.get(distance.place)?.name);
  const { at, lowKm, highKm } = distance;

  const labelOf = (place: string): string => {
    if (lowKm === null) return say('ring.atMost', { km: km(highKm ?? 0), place });
    if (highKm === null) return say('ring.atLeast', { km: km(lowKm), place });
    if (lowKm === highKm) return say('ring.exactly', { km: km(lowKm), place });
    return say('ring.range', { low: number(lowKm), km: km(highKm), place });
  };
  const radiiKm = [...new Set([lowKm, highKm])].filter((radiusKm) => radiusKm !== null);
  const isRulerThere = ruler && way && ruler.from === way.from && ruler.km === way.km;
  return (
    <>
      <RingLayer
        middle={at}
        radiiKm={radiiKm}
        look="distance"
        label={name ? labelOf(own(name)) : ''}
        labelSide={way && way.to[1] < at[1] ? 'north' : 'south'}
      />
      {way && !isRulerThere ? <WayOnMap way={way} /> : null}
    </>
  );
}
