import { useEffect } from 'react';
import { useMapStore } from '#state/useMapStore.ts';

/** In an article histories, claims and sources, the most of all data, are fetched when the first note is opened, or whatever else tells of them. */
export function useNotesOnDemand(): void {
  const isWanted = useMapStore(
    ({ place, claim, line, measure, known, view }) =>
      place !== null || claim !== null || line !== null || measure !== null || known !== null || view !== 'control',
  );
  const arePlacesThere = useMapStore(({ files }) => files.places === 'ready');
  const loadNotes = useMapStore((state) => state.loadNotes);
  useEffect(() => {
    if (isWanted && arePlacesThere) void loadNotes();
  }, [isWanted, arePlacesThere, loadNotes]);
}
