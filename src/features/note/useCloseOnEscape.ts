import { type RefObject, useEffect } from 'react';
import { useMapStore } from '#state/useMapStore.ts';

/** Escape closes the note, from inside it and from nowhere in particular; a list or dialog elsewhere keeps its own. */
export function useCloseOnEscape(note: RefObject<HTMLElement | null>): void {
  const selectPlace = useMapStore((state) => state.selectPlace);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target, defaultPrevented } = event;
      const isHere = target === document.body || (target instanceof Node && note.current?.contains(target));
      if (key === 'Escape' && !defaultPrevented && isHere) selectPlace(null);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [note, selectPlace]);
}
