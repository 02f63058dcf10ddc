import { useEffect } from 'react';
import { useMapStore } from '#state/useMapStore.ts';

const INPUTS = ['pointerdown', 'wheel', 'keydown'] as const;

/** Playing stops when the reader touches anything but the playing buttons, and when the page is out of sight. */
export function usePauseOnInput(): void {
  const pause = useMapStore((state) => state.pause);
  useEffect(() => {
    const onInput = ({ target }: Event) => {
      const isTransport = target instanceof Element && target.closest('[data-transport]') !== null;
      if (!isTransport) pause();
    };
    const onVisibility = () => {
      if (document.hidden) pause();
    };
    // Of a frame in an article that is scrolled away: the root of the observer is the outermost page.
    const observer = new IntersectionObserver((entries) => {
      if (entries.at(-1)?.isIntersecting === false) pause();
    });
    observer.observe(document.body);
    const controller = new AbortController();
    const { signal } = controller;
    // Before whatever stops an event on its way, as the map does with the wheel.
    for (const input of INPUTS) document.addEventListener(input, onInput, { capture: true, passive: true, signal });
    document.addEventListener('visibilitychange', onVisibility, { signal });
    return () => {
      observer.disconnect();
      controller.abort();
    };
  }, [pause]);
}
