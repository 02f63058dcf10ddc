import type { ChangeEvent, KeyboardEvent } from 'react';
import { addDays, daysBetween } from '#domain/days.ts';
import { layerDayFor } from '#domain/layerDays.ts';
import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectChanges } from '#state/selectors/selectChanges.ts';
import { selectDayIndex } from '#state/selectors/selectDayIndex.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore, useMapStoreApi } from '#state/useMapStore.ts';
import { sliderMove } from './sliderMove.ts';
import './DateSlider.css';

/** The days as a native range: one step a day, snapped to days that have a layer. */
export function DateSlider({ manifest }: { manifest: Manifest }) {
  const { fullDay, say, locale } = useWords();
  const store = useMapStoreApi();
  const shown = useMapStore(selectShownDay) ?? manifest.openingDay;
  const index = useMapStore(selectDayIndex);
  const changes = useMapStore(selectChanges);
  const { days } = manifest;
  const first = days[0] ?? shown;
  const last = days.at(-1) ?? shown;

  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    store.getState().setDay(layerDayFor(days, addDays(first, Number(event.target.value))));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const move = sliderMove(event, locale === 'ar');
    if (!move) return;
    event.preventDefault();
    const { setDay, stepDay, stepChange } = store.getState();
    if (move === 'first' || move === 'last') setDay(move === 'first' ? first : last);
    else if (move.by === 'day') stepDay(move.direction);
    else stepChange(move.direction);
  };

  return (
    <input
      className="date-slider"
      type="range"
      min={0}
      max={daysBetween(first, last)}
      step={1}
      value={daysBetween(first, shown)}
      aria-label={say('timeline.date')}
      aria-valuetext={say('timeline.value', {
        date: fullDay(shown),
        day: index + 1,
        days: days.length,
        changes: say('timeline.changes', { count: changes.length }),
      })}
      onChange={onChange}
      onKeyDown={onKeyDown}
    />
  );
}
