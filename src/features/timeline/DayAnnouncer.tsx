import { useEffect, useRef, useState } from 'react';
import { useMapStore } from '#state/useMapStore.ts';

const QUIET_MILLISECONDS = 500;

/** Says a text once it has stood for half a second; silent while playing, and of what stood there from the start. */
export function DayAnnouncer({ text }: { text: string }) {
  const playing = useMapStore((state) => state.playing);
  const [said, setSaid] = useState('');
  const known = useRef(text);
  useEffect(() => {
    if (playing || text === known.current) return;
    const timer = setTimeout(() => {
      known.current = text;
      setSaid(text);
    }, QUIET_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text, playing]);
  return (
    <p className="hidden-text" aria-live="polite">
      {said}
    </p>
  );
}
