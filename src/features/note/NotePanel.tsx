import { useEffect } from 'react';
import { useMapStore } from '#state/useMapStore.ts';
import { lazyPart } from '#ui/lazyPart.tsx';

const OpenNote = lazyPart(async () => (await import('./OpenNote.tsx')).OpenNote, 'note.region');

/** The note of what is selected; nothing where nothing is. Its code comes after everything that the first sight needs. */
export function NotePanel() {
  const isOpen = useMapStore(({ place, claim }) => place !== null || claim !== null);
  const isRestThere = useMapStore(({ files }) => files.claims === 'ready');
  useEffect(() => {
    if (isRestThere) OpenNote.preload();
  }, [isRestThere]);
  return isOpen ? <OpenNote /> : null;
}
