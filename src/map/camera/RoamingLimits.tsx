import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import type { Manifest } from '#domain/manifest.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { limitRoaming } from './limitRoaming.ts';

/** Keeps the camera over the basemap, once it is there and whatever the size of the map. */
export function RoamingLimits({ bounds }: { bounds: Manifest['bounds'] }) {
  const map = useMap();
  const frame = useMapStore((state) => state.basemap?.bbox as Manifest['bounds'] | undefined);

  useEffect(() => {
    if (!frame) return;
    const limit = () => limitRoaming(map, bounds, frame);
    limit();
    map.on('resize', limit);
    return () => void map.off('resize', limit);
  }, [map, bounds, frame]);

  return null;
}
