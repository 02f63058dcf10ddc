import { useCallback, useEffect, useMemo } from 'react';
import { useMap } from 'react-leaflet/hooks';
import { Pane } from 'react-leaflet/Pane';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import type { Manifest } from '#domain/manifest.ts';
import type { LonLat } from '#domain/place.ts';
import { OccupiedPattern } from '#map/basemap/OccupiedPattern.tsx';
import { MapCamera } from '#map/camera/MapCamera.tsx';
import { RoamingLimits } from '#map/camera/RoamingLimits.tsx';
import { SelectionInSight } from '#map/camera/SelectionInSight.tsx';
import { LazyRegionNumbers } from '#map/disagreement/LazyRegionNumbers.ts';
import { LazyEvidence } from '#map/evidence/LazyEvidence.ts';
import { GroundPatterns } from '#map/ground/GroundPatterns.tsx';
import { BasemapLayer } from '#map/layers/BasemapLayer.ts';
import { ControlLayer } from '#map/layers/ControlLayer.ts';
import { FrontLayer } from '#map/layers/FrontLayer.ts';
import { LazySelectedLine } from '#map/lines/LazySelectedLine.ts';
import { lineAt } from '#map/lines/lineAt.ts';
import { PlaceNames } from '#map/names/PlaceNames.tsx';
import { arcsAhead } from '#map/paths/arcsAhead.ts';
import { selectDrawnLens } from '#state/selectors/selectDrawnLens.ts';
import { selectDrawnTopology } from '#state/selectors/selectDrawnTopology.ts';
import { selectEdges } from '#state/selectors/selectEdges.ts';
import { useMapStore, useMapStoreApi } from '#state/useMapStore.ts';
import { FirstSightEnds } from './FirstSightEnds.tsx';
import { MapScale } from './MapScale.tsx';
import { Measurement } from './Measurement.tsx';
import { SelectedPlace } from './SelectedPlace.tsx';

/** Panes from the bottom up; `map.css` gives each its height. */
const PANES = ['land', 'ground', 'lines', 'front', 'areas', 'marks', 'events', 'names'];

/** All that is drawn, from the sea up, and who moves the camera. */
export function MapContent({ manifest }: { manifest: Manifest }) {
  const basemap = useMapStore((state) => state.basemap);
  const isCompared = useMapStore((state) => selectDrawnLens(state) === DISAGREEMENT);
  const isEvidence = useMapStore((state) => state.view === 'evidence');
  return (
    <>
      {PANES.map((name) => (
        <Pane key={name} name={name} />
      ))}
      <MapScale />
      <OccupiedPattern />
      <MapCamera view={manifest.view} />
      <RoamingLimits bounds={manifest.bounds} view={manifest.view} />
      {basemap && <BasemapLayer basemap={basemap} />}
      {isEvidence ? <LazyEvidence /> : <DrawnControl manifest={manifest} />}
      {isCompared ? <LazyRegionNumbers /> : null}
      <SelectedPlace />
      <Measurement />
      <PlaceNames />
      <SelectionInSight />
    </>
  );
}

/** What a press on the ground chooses: a line where it means that, else the place nearest to it. */
function useGroundOrLine(): (at: LonLat) => void {
  const map = useMap();
  const store = useMapStoreApi();
  return useCallback(
    (at) => {
      const state = store.getState();
      const line = lineAt(map, selectEdges(state), at);
      if (line) state.selectLine(line);
      else state.selectAt(at);
    },
    [map, store],
  );
}

/** The ground of the layer shown. A press on it opens the card of a line or the note of the nearest place. */
function DrawnControl({ manifest }: { manifest: Manifest }) {
  const map = useMap();
  const layer = useMapStore((state) => state.layer);
  const topology = useMapStore(selectDrawnTopology);
  const isLineChosen = useMapStore((state) => state.line !== null);
  const onSelect = useGroundOrLine();
  const actors = useMemo(() => new Map(manifest.actors.map((actor) => [actor.id, actor])), [manifest]);
  useEffect(() => (topology ? arcsAhead(map, topology) : undefined), [map, topology]);
  if (!layer || !topology) return null;
  return (
    <>
      <GroundPatterns layer={layer} actors={actors} />
      <ControlLayer layer={layer} topology={topology} actors={actors} onSelect={onSelect} />
      <FrontLayer layer={layer} topology={topology} />
      {isLineChosen ? <LazySelectedLine /> : null}
      <FirstSightEnds />
    </>
  );
}
