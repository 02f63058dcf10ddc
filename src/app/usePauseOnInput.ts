import { useEffect } from 'react';
import { useMapStore } from '#state/useMapStore.ts';

/** Playing stops when the reader touches anything but the playing buttons, and when the page is out of sight. */
export function usePauseOnInput(): void {
  const pause = useMapStore((state) => state.pause);
  useEffect(() => {
    const onPointer = ({ target }: Event) => {
      const isTransport = target instanceof Element && target.closest('[data-transport]') !== null;
      if (!isTransport) pause();
    };
    const onVisibility = () => {
      if (document.hidden) pause();
    };
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('visibilitychange', onVisibility);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('visibilitychange', onVisibility);
    };
  }, [pause]);
}
