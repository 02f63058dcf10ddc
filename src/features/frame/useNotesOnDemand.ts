import { useEffect } from 'react';
import { useMapStore } from '#state/useMapStore.ts';

/** In an article claims and sources, the most of all data, are fetched when the first note is opened. */
export function useNotesOnDemand(): void {
  const isOpen = useMapStore(({ place, claim }) => place !== null || claim !== null);
  const arePlacesThere = useMapStore(({ files }) => files.places === 'ready');
  const loadNotes = useMapStore((state) => state.loadNotes);
  useEffect(() => {
    if (isOpen && arePlacesThere) void loadNotes();
  }, [isOpen, arePlacesThere, loadNotes]);
}
