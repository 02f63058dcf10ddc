import type { ChangeEvent, KeyboardEvent } from 'react';
import { addDays, daysBetween } from '#domain/days.ts';
import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore, useMapStoreApi } from '#state/useMapStore.ts';
import { sliderMove } from './sliderMove.ts';
import './DateSlider.css';

interface DateSliderProps {
  readonly manifest: Manifest;
  /** The day shown, as it is read out. */
  readonly text: string;
  /** Id of what else there is to say of the day. */
  readonly describedBy: string;
  /** Told when a key finds no further day on which a place in view changed hands. */
  readonly onDeadEnd: (direction: 1 | -1) => void;
}

/** The days as a native range: one step a day. The thumb stands on days that have a layer only. */
export function DateSlider({ manifest, text, describedBy, onDeadEnd }: DateSliderProps) {
  const { say, locale } = useWords();
  const store = useMapStoreApi();
  const shown = useMapStore(selectShownDay) ?? manifest.openingDay;
  const first = manifest.days[0] ?? shown;
  const last = manifest.days.at(-1) ?? shown;

  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    store.getState().setDay(addDays(first, Number(event.target.value)));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const move = sliderMove(event, locale === 'ar');
    if (!move) return;
    event.preventDefault();
    const { setDay, stepDay, stepChange } = store.getState();
    if (move === 'first' || move === 'last') setDay(move === 'first' ? first : last);
    else if (move.by === 'day') stepDay(move.direction);
    else if (!stepChange(move.direction)) onDeadEnd(move.direction);
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
      aria-valuetext={text}
      aria-describedby={describedBy}
      onChange={onChange}
      onKeyDown={onKeyDown}
    />
  );
}
