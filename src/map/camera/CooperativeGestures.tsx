import { useEffect, useState } from 'react';
import { useMap } from 'react-leaflet/hooks';
import { useWords } from '#i18n/useWords.ts';

type Hint = 'fingers' | 'wheel' | null;
const HINT_MILLISECONDS = 1500;

/**
 * In an article the page comes first: one finger scrolls it, two move the map; the wheel scrolls it, and zooms the map
 * while Ctrl or ⌘ is held. Who tries the other way is told.
 *
 * @param takesWheel - the article lets the wheel zoom the map without a key.
 */
export function CooperativeGestures({ takesWheel }: { takesWheel: boolean }) {
  const map = useMap();
  const { say } = useWords();
  const [hint, setHint] = useState<Hint>(null);

  useEffect(() => {
    const container = map.getContainer();
    const controller = new AbortController();
    const { signal } = controller;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (next: Hint) => {
      clearTimeout(timer);
      setHint(next);
      timer = setTimeout(() => setHint(null), HINT_MILLISECONDS);
    };
    container.dataset.cooperative = '';
    if (!takesWheel) map.scrollWheelZoom.disable();
    // Before Leaflet's own listeners, which they switch on and off.
    const capture = { capture: true, passive: true, signal };
    container.addEventListener(
      'wheel',
      (event) => {
        if (takesWheel) return;
        if (event.ctrlKey || event.metaKey) {
          map.scrollWheelZoom.enable();
          // Leaflet's own listener is on only from here on, too late for this event.
          event.preventDefault();
        } else {
          map.scrollWheelZoom.disable();
          tell('wheel');
        }
      },
      { ...capture, passive: false },
    );
    container.addEventListener('touchstart', () => map.dragging.disable(), capture);
    container.addEventListener('touchmove', ({ touches }) => touches.length === 1 && tell('fingers'), capture);
    container.addEventListener(
      'pointerdown',
      ({ pointerType }) => pointerType === 'mouse' && map.dragging.enable(),
      capture,
    );
    return () => {
      controller.abort();
      clearTimeout(timer);
      delete container.dataset.cooperative;
    };
  }, [map, takesWheel]);

  if (hint === null) return null;
  return <p className="gesture-hint">{say(hint === 'wheel' ? wheelHint() : 'map.twoFingers')}</p>;
}

function wheelHint(): 'map.commandWheel' | 'map.controlWheel' {
  return /Mac|iPhone|iPad/.test(navigator.platform) ? 'map.commandWheel' : 'map.controlWheel';
}
