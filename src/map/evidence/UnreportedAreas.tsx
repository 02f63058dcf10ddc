import { useMemo } from 'react';
import { emptySpots } from '#domain/emptySpots.ts';
import { isDated } from '#domain/evidence.ts';
import { useWords } from '#i18n/useWords.ts';
import { LabelLayer } from '#map/layers/LabelLayer.ts';
import { selectEvidence } from '#state/selectors/selectEvidence.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { openLand } from './openLand.ts';

/** From a spot that says so to the nearest place with a dated report, and to the next such spot. */
const EMPTY = { leastKm: 90, apartKm: 190 };

/** Where no dated report is from far and wide, in words on the land. */
export function UnreportedAreas() {
  const { say } = useWords();
  const basemap = useMapStore((state) => state.basemap);
  const places = useMapStore((state) => state.places);
  const evidence = useMapStore(selectEvidence);
  const points = useMemo(() => (basemap ? openLand(basemap, places.values()) : []), [basemap, places]);
  const labels = useMemo(() => {
    const dated = evidence.filter(({ kind }) => isDated(kind)).map(({ place }) => place.at);
    const text = say('evidence.unreported');
    return emptySpots(points, dated, EMPTY).map((at) => ({ at, text }));
  }, [points, evidence, say]);
  return <LabelLayer className="unreported" pane="areas" labels={labels} />;
}
