import { useMemo } from 'react';
import { useMapEvent } from 'react-leaflet/hooks';
import { EVIDENCE_KINDS } from '#domain/evidence.ts';
import { groundAt } from '#domain/groundAt.ts';
import { type DrawnEvidence, EvidenceLayer } from '#map/layers/EvidenceLayer.ts';
import { lonLatOf } from '#map/leafletLatLng.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectEvidence } from '#state/selectors/selectEvidence.ts';
import { useMapStore, useMapStoreApi } from '#state/useMapStore.ts';
import { evidenceRadius } from '#ui/evidenceShapes.ts';
import { UnreportedAreas } from './UnreportedAreas.tsx';
import '#ui/EvidenceMark.css';
import './EvidenceOnMap.css';

/** What the map rests on instead of the map: a mark for each place, the best checked on top. A click opens the note of the nearest place. */
export function EvidenceOnMap() {
  const store = useMapStoreApi();
  const evidence = useMapStore(selectEvidence);
  const actors = useMapStore(selectActors);
  const selectPlace = useMapStore((state) => state.selectPlace);

  const marks = useMemo(
    () =>
      evidence
        .map(({ place: { id, at }, kind, actor, origins }): DrawnEvidence => {
          const colour = (actor && actors.get(actor)?.colour) ?? null;
          return { id, at, kind, radius: evidenceRadius(kind, origins), colour };
        })
        .sort((a, b) => EVIDENCE_KINDS.indexOf(b.kind) - EVIDENCE_KINDS.indexOf(a.kind)),
    [evidence, actors],
  );

  useMapEvent('click', ({ latlng }) => {
    const { layer, selectAt } = store.getState();
    const at = lonLatOf(latlng);
    if (layer && groundAt(layer.grounds, at)) selectAt(at);
  });

  return (
    <>
      <EvidenceLayer marks={marks} onSelect={selectPlace} />
      <UnreportedAreas />
    </>
  );
}
