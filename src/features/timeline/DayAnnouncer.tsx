import { useEffect, useState } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';

const QUIET_MILLISECONDS = 500;

/** Says the day once it has stood for half a second; silent while playing. */
export function DayAnnouncer() {
  const { fullDay } = useWords();
  const shown = useMapStore(selectShownDay);
  const playing = useMapStore((state) => state.playing);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!shown || playing) return;
    const timer = setTimeout(() => setSaid(fullDay(shown)), QUIET_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [shown, playing, fullDay]);
  return (
    <p className="hidden-text" aria-live="polite">
      {said}
    </p>
  );
}
