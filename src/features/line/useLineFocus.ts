import { type RefObject, useEffect, useRef } from 'react';

/** Moves the focus to the card's title when the reader opens it, and back to where it came from when it closes. */
export function useLineFocus(): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const { activeElement: opener } = document;
    if (navigator.userActivation?.hasBeenActive) panel.current?.querySelector('h3')?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
  }, []);
  return panel;
}
