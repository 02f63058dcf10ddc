import { useWords } from '#i18n/useWords.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { EventShape } from './EventShape.tsx';
import { selectEvents } from './selectEvents.ts';
import './Events.css';

/** What else was reported of the day shown, in words: the key to the marks. Describes the slider. */
export function DayEvents({ id }: { id: string }) {
  const { say } = useWords();
  const shown = useMapStore(selectShownDay);
  const events = useMapStore(selectEvents);
  const kinds = (shown && events.get(shown)) ?? [];
  return (
    <p id={id} className="day-events">
      {kinds.length > 0 ? <span className="hidden-text">{say('timeline.events')} </span> : null}
      {kinds.map(({ kind, count }) => (
        <span key={kind}>
          <EventShape kind={kind} />
          {say(`timeline.event.${kind}`, { count })}{' '}
        </span>
      ))}
    </p>
  );
}
