import { type RefObject, useEffect, useRef } from 'react';

/** The button that takes up the ruler bears this attribute, so that the focus finds its way from it and back. */
export const RULER_BUTTON = { 'data-takes-ruler': '' };

const findButton = () => document.querySelector<HTMLElement>('[data-takes-ruler]');

/**
 * Moves the focus to the ruler's title where its button was pressed, and back to the button when the ruler is put away.
 * A ruler that opens with the page leaves the focus alone.
 */
export function useRulerFocus(): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const heading = title.current;
    if (document.activeElement === findButton()) heading?.focus({ preventScroll: true });
    return () => {
      // Put away: nothing has the focus any more, or what had it is about to go.
      const { activeElement } = document;
      const isLost = activeElement === document.body || heading?.closest('section')?.contains(activeElement);
      if (isLost) findButton()?.focus({ preventScroll: true });
    };
  }, []);
  return title;
}
