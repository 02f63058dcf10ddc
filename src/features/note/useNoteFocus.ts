import { type RefObject, useEffect, useRef } from 'react';

/** Moves the focus to a note's title when it opens by something that the reader did, and back when it closes. */
export function useNoteFocus(): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    const wasAsked = navigator.userActivation?.hasBeenActive ?? true;
    if (wasAsked) title.current?.focus({ preventScroll: true });
    return () => {
      if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus({ preventScroll: true });
    };
  }, []);
  return title;
}
