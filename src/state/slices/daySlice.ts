import type { IsoDate } from '#domain/days.ts';
import { layerDayFor, neighbourDay } from '#domain/layerDays.ts';
import type { MapState, SliceCreator } from '#state/MapState.ts';
import type { MapStoreOptions } from '#state/MapStoreOptions.ts';
import { createPlayback, nextSpeed, type Speed } from '#state/playback.ts';
import { selectChangeDays } from '#state/selectors/selectChangeDays.ts';
import { selectChangesByDay } from '#state/selectors/selectChangesByDay.ts';
import { selectLayerDays } from '#state/selectors/selectLayerDays.ts';

export interface DaySlice {
  /** The day asked for; null before the manifest. The ground that is drawn has its own: `layer.date`. */
  readonly day: IsoDate | null;
  readonly playing: boolean;
  readonly setDay: (day: IsoDate) => void;
  /** To the next or the previous day with a layer. */
  readonly stepDay: (direction: 1 | -1) => void;
  /** To the next or the previous day on which a place in view changed hands; false where there is none. */
  readonly stepChange: (direction: 1 | -1) => boolean;
  /** Plays from the day shown, or from the first one where the last is shown; a single step of these under reduced motion. */
  readonly play: () => void;
  readonly pause: () => void;
  readonly speed: Speed;
  /** To the next faster speed, from the fastest to the slowest. */
  readonly cycleSpeed: () => void;
}

/** The day with a layer that stands for the day asked for; null before the manifest. */
function layerDay(state: MapState): IsoDate | null {
  return state.manifest && state.day && layerDayFor(selectLayerDays(state), state.day);
}

/** The day, and playing through the days. Whatever the reader does to the day ends the playing. */
export function daySlice({ clock, reducedMotion }: MapStoreOptions): SliceCreator<DaySlice> {
  return (set, get) => {
    function show(day: IsoDate): void {
      set({ day });
      get().showLayer();
    }

    function step(days: readonly IsoDate[], direction: 1 | -1): boolean {
      const from = layerDay(get());
      const next = from && neighbourDay(days, from, direction);
      if (next) show(next);
      return Boolean(next);
    }

    function changes(): number {
      const date = layerDay(get());
      return (date && selectChangesByDay(get()).changed[date]?.length) || 0;
    }

    const onPlaying = (playing: boolean) => set({ playing });
    const speed = () => get().speed;
    const playback = createPlayback({ step: () => step(selectLayerDays(get()), 1), changes, speed, onPlaying }, clock);

    function play(): void {
      const days = selectLayerDays(get());
      const [first] = days;
      if (!first) return;
      const isAtEnd = layerDay(get()) === days.at(-1);
      if (isAtEnd) show(first);
      if (!reducedMotion()) playback.play();
      else if (!isAtEnd) step(days, 1);
    }

    return {
      day: null,
      playing: false,
      setDay: (day) => {
        playback.pause();
        show(day);
      },
      stepDay: (direction) => {
        playback.pause();
        step(selectLayerDays(get()), direction);
      },
      stepChange: (direction) => {
        playback.pause();
        return step(selectChangeDays(get()), direction);
      },
      play,
      pause: playback.pause,
      speed: 1,
      cycleSpeed: () => set(({ speed: now }) => ({ speed: nextSpeed(now) })),
    };
  };
}
