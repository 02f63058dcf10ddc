import { type RefObject, useEffect, useRef } from 'react';

/** Moves the focus to the title when the reader opened the panel, and back to where it was when they close it. */
export function useTitleFocus(): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const wasAsked = navigator.userActivation?.hasBeenActive ?? true;
    if (wasAsked) title.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  return title;
}
