import { type RefObject, useEffect } from 'react';
import { heightMessages } from './heightMessages.ts';

/** The map's own part of the height, in CSS pixels: a share of the width between two bounds. */
const SHARE = 0.62;
const LEAST = 260;
const MOST = 520;

/**
 * Tells the page round the frame how tall the frame wants to be. It follows from the width alone: whatever height the
 * host then gives, the answer stays the same.
 */
export function useHeightMessages(shell: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = shell.current;
    if (!element || window.parent === window) return;
    let told = 0;
    const observer = new ResizeObserver(() => {
      const height = wantedHeight(element);
      if (height === told) return;
      told = height;
      for (const message of heightMessages(height)) window.parent.postMessage(message, '*');
    });
    for (const part of element.children) observer.observe(part);
    return () => observer.disconnect();
  }, [shell]);
}

/** The rows round the map as tall as they are, and the map as tall as suits the width. */
function wantedHeight(shell: HTMLElement): number {
  const rows = [...shell.children].filter((part) => !part.classList.contains('embed-map'));
  const others = rows.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
  return Math.round(others + Math.min(MOST, Math.max(LEAST, SHARE * shell.clientWidth)));
}
