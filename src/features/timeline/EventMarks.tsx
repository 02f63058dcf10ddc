import { daysBetween, type IsoDate } from '#domain/days.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { EventShape } from './EventShape.tsx';
import { percent } from './percent.ts';
import { selectEvents } from './selectEvents.ts';
import './Events.css';

/** Under the chart, on each day with located events as many of their marks as there is room for. */
export function EventMarks({ first, count }: { first: IsoDate; count: number }) {
  const events = useMapStore(selectEvents);
  return (
    <div className="event-marks" aria-hidden="true">
      {[...events]
        .map(([date, kinds]) => ({ date, kinds, index: daysBetween(first, date) }))
        .filter(({ index }) => index >= 0 && index < count)
        .map(({ date, kinds, index }) => (
          <span key={date} style={{ insetInlineStart: percent(index / count) }}>
            {kinds.map(({ kind }) => (
              <EventShape key={kind} kind={kind} />
            ))}
          </span>
        ))}
    </div>
  );
}
