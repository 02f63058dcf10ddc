import { useEffect } from 'react';
import { useMapStore } from '#state/useMapStore.ts';

/** Takes the picture of the opening day away where the page no longer shows that day as the author has it, or cannot. */
export function useFirstSight(): void {
  const isOver = useMapStore(({ files, manifest, day, camera, view }) => {
    const isFailed = [files.manifest, files.control].some((file) => typeof file === 'object');
    const isMoved = camera !== null || view !== 'control' || (day !== null && day !== manifest?.openingDay);
    return isFailed || isMoved;
  });
  useEffect(() => {
    if (isOver) document.querySelector('.first-sight')?.remove();
  }, [isOver]);
}
