import { useEffect } from 'react';
import { useMap } from 'react-leaflet/hooks';
import type { Manifest } from '#domain/manifest.ts';
import { useMapStore, useMapStoreApi } from '#state/useMapStore.ts';
import { showAuthorView } from './authorView.ts';
import { limitRoaming } from './limitRoaming.ts';
import { moveAtOnce } from './ownMoves.ts';

/** Keeps the camera over the basemap, once it is there and whatever the size of the map. */
export function RoamingLimits({ bounds, view }: Pick<Manifest, 'bounds' | 'view'>) {
  const map = useMap();
  const store = useMapStoreApi();
  const frame = useMapStore((state) => state.basemap?.bbox as Manifest['bounds'] | undefined);

  useEffect(() => {
    if (!frame) return;
    const limit = () => limitRoaming(map, bounds, frame);
    limit();
    // The limits may have moved the author's view; a selected place that is in sight already stays where it is.
    const { camera, place, places } = store.getState();
    const isShown = place !== null && places.has(place);
    if (camera === null && !isShown) moveAtOnce(map, () => showAuthorView(map, view));
    map.on('resize', limit);
    return () => void map.off('resize', limit);
  }, [map, store, bounds, view, frame]);

  return null;
}
