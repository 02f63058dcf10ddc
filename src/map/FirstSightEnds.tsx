import { useEffect } from 'react';
import { useMapStore } from '#state/useMapStore.ts';

/**
 * The live map is drawn: the picture of the opening day that stood in the page goes, in the same frame.
 *
 * Stands after what is drawn, so that its effect runs when the paths are there.
 */
export function FirstSightEnds() {
  const isLand = useMapStore((state) => state.basemap !== null || typeof state.files.basemap === 'object');
  useEffect(() => {
    if (isLand) document.querySelector('.first-sight')?.remove();
  }, [isLand]);
  return null;
}
