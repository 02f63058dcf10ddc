import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus to the title when the reader opened the panel, and back to where it was when they close it. It stays
 * with a choice of views, which arrow keys may go on through.
 */
export function useTitleFocus(): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const isChoice = opener instanceof HTMLInputElement || opener instanceof HTMLSelectElement;
    const wasAsked = navigator.userActivation?.hasBeenActive ?? true;
    if (wasAsked && !isChoice) title.current?.focus({ preventScroll: true });
    return () => {
      // Of a row of choices the one that is made now takes it.
      const back = opener?.closest('fieldset')?.querySelector(':checked') ?? opener;
      const isLost = document.activeElement === document.body;
      if (isLost && back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
    };
  }, []);
  return title;
}
