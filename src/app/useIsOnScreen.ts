import { useEffect, useState } from 'react';

/**
 * True from the moment that what was drawn with `isDrawn` is on the screen, so that something heavy can be drawn behind it
 * and holds nothing up.
 */
export function useIsOnScreen(isDrawn: boolean): boolean {
  const [isOnScreen, setOnScreen] = useState(false);
  useEffect(() => {
    if (!isDrawn) return;
    let isCurrent = true;
    void nextFrame().then(() => {
      if (isCurrent) setOnScreen(true);
    });
    return () => {
      isCurrent = false;
    };
  }, [isDrawn]);
  return isOnScreen;
}

/** Settles when the next frame is painted: with the frame after that. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
