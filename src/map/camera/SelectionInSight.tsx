import { useEffect, useMemo } from 'react';
import { useMap } from 'react-leaflet/hooks';
import { selectMarkedPlaces } from '#state/selectors/selectMarkedPlaces.ts';
import { selectRulerWay } from '#state/selectors/selectMeasuredEnds.ts';
import { useMapStore, useMapStoreApi } from '#state/useMapStore.ts';
import { cameraFor } from './cameraFor.ts';
import { panelsAtRest, watchPanels } from './coveringPanels.ts';
import { bothExtents, claimExtent, wayExtent } from './extent.ts';
import { moveInMotion, ownMovesAtRest } from './ownMoves.ts';
import { prefersReducedMotion } from './prefersReducedMotion.ts';

/** Moves the map, as little as need be, so that no panel covers what the open note and the ruler are about. */
export function SelectionInSight() {
  const map = useMap();
  const store = useMapStoreApi();
  const claim = useMapStore((state) => (state.claim === null ? undefined : state.claims.get(state.claim)));
  const places = useMapStore(selectMarkedPlaces);
  const line = useMapStore((state) => state.line);
  const measure = useMapStore((state) => state.measure);
  const isMeasured = useMapStore((state) => selectRulerWay(state) !== undefined);
  const extent = useMemo(() => {
    const isLine = line !== null && !claim && places.length === 0;
    const ofNote = isLine ? { points: [line], wantsRoom: false } : claimExtent(claim, places);
    // The way of the day on which the ruler was taken up: the camera does not follow it from day to day.
    const way = measure && isMeasured ? selectRulerWay(store.getState()) : undefined;
    return way ? bothExtents(ofNote, wayExtent(way)) : ofNote;
  }, [store, claim, places, line, measure, isMeasured]);

  useEffect(() => {
    if (extent.points.length === 0) return;
    let dropped = false;
    const { camera: chosen } = store.getState();
    const bringIntoSight = () => {
      // A reader who has moved the map since wants it there.
      if (dropped || store.getState().camera !== chosen) return;
      const aim = cameraFor(map, extent, chosen === null);
      if (!aim) return;
      moveInMotion(map, () => map.setView(aim.centre, aim.zoom, { animate: !prefersReducedMotion() }));
    };
    const whenAllRests = async () => {
      await panelsAtRest();
      await ownMovesAtRest(map);
      bringIntoSight();
    };
    // The note opens with the selection: a frame to draw it, a frame for the map to take its new size, then its motion.
    const afterPanels = () => requestAnimationFrame(() => requestAnimationFrame(() => void whenAllRests()));
    afterPanels();
    const endWatching = watchPanels(afterPanels);
    return () => {
      dropped = true;
      endWatching();
    };
  }, [map, store, extent]);

  return null;
}
