import { useState } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { lazyPart } from '#ui/lazyPart.tsx';
import './EventsKey.css';

const EventMeanings = lazyPart(async () => (await import('./EventMeanings.tsx')).EventMeanings, 'legend.eventMarks');

/** The switch of the event marks, and on asking what they mean. It waits for the claims, and keeps its room meanwhile. */
export function EventsKey() {
  const { say } = useWords();
  const isShown = useMapStore((state) => state.events);
  const setEvents = useMapStore((state) => state.setEvents);
  const isReady = useMapStore((state) => state.files.claims === 'ready');
  const [isAsked, setAsked] = useState(false);
  return (
    <div className="events-key">
      <label>
        <input
          type="checkbox"
          checked={isShown}
          disabled={!isReady}
          onChange={({ target }) => setEvents(target.checked)}
        />
        {say('legend.events')}
      </label>
      <details onToggle={({ currentTarget }) => setAsked(currentTarget.open)}>
        <summary>{say('legend.eventMarks')}</summary>
        {isAsked ? <EventMeanings /> : null}
      </details>
    </div>
  );
}
