import type { Map as LeafletMap } from 'leaflet';
import { useLayoutEffect } from 'react';
import { useMap, useMapEvent } from 'react-leaflet/hooks';
import type { Manifest, MapView } from '#domain/manifest.ts';
import { leafletLatLng } from '#map/leafletLatLng.ts';
import type { Camera } from '#state/link/Link.ts';
import { useMapStore, useMapStoreApi } from '#state/useMapStore.ts';
import { showAuthorView } from './authorView.ts';
import { moveAtOnce, movesByItself } from './ownMoves.ts';

/** Finer than a link keeps; coarser than Leaflet's rounding to pixels. */
const SAME_DEGREES = 1e-4;

/** Joins Leaflet's view to the store: the store's camera moves the map, and a move of the reader's ends in the store. */
export function MapCamera({ view }: { view: MapView }) {
  const map = useMap();
  const store = useMapStoreApi();
  const camera = useMapStore((state) => state.camera);

  useMapEvent('moveend', () => {
    store.getState().setInView(boundsOf(map));
    if (!movesByItself(map)) store.getState().setCamera(cameraOf(map));
  });

  useLayoutEffect(() => {
    const arrange = (isResize: boolean) => {
      map.invalidateSize({ animate: false });
      // On a phone an opened note makes the map smaller: then the map stays where it is, with the place in sight.
      const { place, claim, measure } = store.getState();
      const staysPut = isResize && (place !== null || claim !== null || measure !== null);
      if (camera !== null) showCamera(map, camera);
      else if (!staysPut) showAuthorView(map, view);
    };
    const show = (isResize: boolean) => moveAtOnce(map, () => arrange(isResize));
    show(false);
    store.getState().setInView(boundsOf(map));
    const observer = new ResizeObserver(() => show(true));
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map, store, view, camera]);

  return null;
}

/** Moves the map unless it is there already: most often the camera came from the map itself. */
function showCamera(map: LeafletMap, { zoom, lat, lon }: Camera): void {
  const now = map.getZoom() === zoom ? cameraOf(map) : undefined;
  if (now && Math.abs(now.lat - lat) < SAME_DEGREES && Math.abs(now.lon - lon) < SAME_DEGREES) return;
  map.setView(leafletLatLng([lon, lat]), zoom, { animate: false });
}

function cameraOf(map: LeafletMap): Camera {
  const { lat, lng } = map.getCenter();
  return { zoom: map.getZoom(), lat, lon: lng };
}

function boundsOf(map: LeafletMap): Manifest['bounds'] {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}
