import { useEffect } from 'react';
import { useMapStore } from '#state/useMapStore.ts';

/** In an article claims and sources, the most of all data, are fetched when the first note, or the card of a line, is opened. */
export function useNotesOnDemand(): void {
  const isOpen = useMapStore(({ place, claim, line }) => place !== null || claim !== null || line !== null);
  const arePlacesThere = useMapStore(({ files }) => files.places === 'ready');
  const loadNotes = useMapStore((state) => state.loadNotes);
  useEffect(() => {
    if (isOpen && arePlacesThere) void loadNotes();
  }, [isOpen, arePlacesThere, loadNotes]);
}
