import { useWords } from '#i18n/useWords.ts';
import { RingLayer } from '#map/layers/RingLayer.ts';
import { selectReportedDistance } from '#state/selectors/selectReportedDistance.ts';
import { selectSelectedClaim } from '#state/selectors/selectSelectedClaim.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { DistanceOnMap } from './DistanceOnMap.tsx';

/** What the claim of the open note says of the map: a distance, or that it was somewhere in an area. */
export function ClaimOnMap() {
  const { say, own, km } = useWords();
  const claim = useMapStore(selectSelectedClaim);
  const distance = useMapStore(selectReportedDistance);
  if (distance) return <DistanceOnMap distance={distance} />;
  const { area } = claim ?? {};
  if (!area?.at || area.precisionKm === null) return null;
  const label = say('note.within', { area: own(area.name), km: km(area.precisionKm) });
  return <RingLayer middle={area.at} radiiKm={[area.precisionKm]} look="area" label={label} labelSide="south" />;
}
