import { type CSSProperties, useId, useState } from 'react';
import { daysBetween } from '#domain/days.ts';
import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectDayIndex } from '#state/selectors/selectDayIndex.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { selectLayerDays } from '#state/selectors/selectLayerDays.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { ChangeBars } from './ChangeBars.tsx';
import { CorrectionDots } from './CorrectionDots.tsx';
import { DateSlider } from './DateSlider.tsx';
import { DayAnnouncer } from './DayAnnouncer.tsx';
import { DayAxis } from './DayAxis.tsx';
import { DayCorrections } from './DayCorrections.tsx';
import { DayEvents } from './DayEvents.tsx';
import { EventMarks } from './EventMarks.tsx';
import { ShareTrack } from './ShareTrack.tsx';
import { Transport } from './Transport.tsx';
import { useDayText } from './useDayText.ts';
import './Timeline.css';

/** The line of days: buttons, and a slider whose track is the chart of who holds how much. */
export function Timeline({ manifest }: { manifest: Manifest }) {
  const { say } = useWords();
  const index = useMapStore(selectDayIndex);
  const drawable = useMapStore(selectLayerDays).length;
  const known = useMapStore(selectKnownDrawn);
  const text = useDayText(manifest);
  const eventsId = useId();
  const correctionsId = useId();
  const [deadEnd, setDeadEnd] = useState<{ readonly at: string; readonly direction: 1 | -1 } | null>(null);
  if (deadEnd && deadEnd.at !== text) setDeadEnd(null);
  const { days } = manifest;
  const first = days[0] ?? manifest.openingDay;
  const last = days.at(-1) ?? manifest.openingDay;
  const count = daysBetween(first, last) + 1;
  return (
    <section className="timeline" aria-label={say('timeline.region')}>
      <Transport count={drawable} />
      <div className="day-count">
        <p className="day-of">
          {say('timeline.dayOf', { day: index + 1, days: days.length })}
          <DayCorrections id={correctionsId} />
        </p>
        {known && index === drawable - 1 ? <p>{say('known.noLater')}</p> : null}
        <DayEvents id={eventsId} />
      </div>
      <div className="track" style={{ '--days': count } as CSSProperties}>
        <p className="bars-caption" aria-hidden="true">
          {say('timeline.bars')}
          {manifest.corrections.length > 0 ? (
            <>
              {' · '}
              <i className="correction-sample" /> {say('corrections.kind.correction')}
            </>
          ) : null}
        </p>
        <ChangeBars manifest={manifest} count={count} />
        <div className="track-body">
          <ShareTrack />
          <DateSlider
            manifest={manifest}
            text={text}
            describedBy={`${eventsId} ${correctionsId}`}
            onDeadEnd={(direction) => setDeadEnd({ at: text, direction })}
          />
          <CorrectionDots first={first} count={count} />
        </div>
        <EventMarks first={first} count={count} />
        <DayAxis first={first} last={last} />
      </div>
      <DayAnnouncer text={deadEnd ? say(deadEnd.direction === 1 ? 'timeline.noLater' : 'timeline.noEarlier') : text} />
    </section>
  );
}
