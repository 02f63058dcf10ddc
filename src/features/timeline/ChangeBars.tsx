import { useMemo } from 'react';
import { chosenEvents } from '#domain/chosenEvents.ts';
import { daysBetween } from '#domain/days.ts';
import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectChangesByDay } from '#state/selectors/selectChangesByDay.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { useMediaQuery } from '#ui/useMediaQuery.ts';
import { percent } from './percent.ts';
import './ChangeBars.css';

const MAXIMUM_NAMES = 4;
/** Days between names: a name is about three days wide on a wide track, six on a narrow one. */
const GAP_DAYS = 3;
const NARROW_GAP_DAYS = 6;

/** Over the track: on each day a bar for the places that changed hands, on it a pale one for those only claimed; a few names. */
export function ChangeBars({ manifest, count }: { manifest: Manifest; count: number }) {
  const { own } = useWords();
  const places = useMapStore((state) => state.places);
  const { days } = manifest;
  const { changed, claimed } = useMapStore(selectChangesByDay);
  const gapDays = useMediaQuery('(width < 1024px)') ? NARROW_GAP_DAYS : GAP_DAYS;
  const events = useMemo(() => chosenEvents(changed, places, MAXIMUM_NAMES, gapDays), [changed, places, gapDays]);
  const first = days[0] ?? manifest.openingDay;
  const counts = days.map((date) => ({
    date,
    changes: changed[date]?.length ?? 0,
    claims: claimed[date]?.length ?? 0,
  }));
  const most = Math.max(1, ...counts.map(({ changes, claims }) => changes + claims));
  return (
    <div className="change-bars" aria-hidden="true">
      {events.map(({ date, place }) => (
        <span key={date} className="at-day" style={{ insetInlineStart: middle(daysBetween(first, date), count) }}>
          <span>{own(place.name)}</span>
        </span>
      ))}
      {counts.map(({ date, changes, claims }) => {
        const solid = barPixels(changes, most);
        const style = {
          insetInlineStart: middle(daysBetween(first, date), count),
          borderBlockEndWidth: solid,
          blockSize: Math.max(solid, barPixels(changes + claims, most)),
        };
        return changes + claims > 0 ? <span key={date} className="change-bar" style={style} /> : null;
      })}
    </div>
  );
}

function middle(index: number, count: number): string {
  return percent((index + 0.5) / count);
}

/** By area rather than by height, so that a single place can still be seen beside a hundred; 0 for none. */
function barPixels(changes: number, most: number): number {
  return changes === 0 ? 0 : 2 + Math.round(18 * Math.sqrt(changes / most));
}
