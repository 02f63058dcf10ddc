import type { IsoDate } from '#domain/days.ts';
import { layerDayFor, neighbourDay } from '#domain/layerDays.ts';
import type { MapState, SliceCreator } from '#state/MapState.ts';
import type { MapStoreOptions } from '#state/MapStoreOptions.ts';
import { createPlayback } from '#state/playback.ts';

export interface DaySlice {
  /** The day asked for; null before the manifest. The ground that is drawn has its own: `layer.date`. */
  readonly day: IsoDate | null;
  readonly playing: boolean;
  readonly setDay: (day: IsoDate) => void;
  /** To the next or the previous day with a layer. */
  readonly stepDay: (direction: 1 | -1) => void;
  /** To the next or the previous day on which a place changed hands. */
  readonly stepChange: (direction: 1 | -1) => void;
  /** Plays from the day shown, or from the first one where the last is shown; a single step under reduced motion. */
  readonly play: () => void;
  readonly pause: () => void;
}

/** The day with a layer that stands for the day asked for; null before the manifest. */
function layerDay({ manifest, day }: MapState): IsoDate | null {
  return manifest && day && layerDayFor(manifest.days, day);
}

function layerDays({ manifest }: MapState): readonly IsoDate[] {
  return manifest?.days ?? [];
}

function changeDays({ manifest }: MapState): readonly IsoDate[] {
  return manifest?.days.filter((date) => (manifest.changed[date]?.length ?? 0) > 0) ?? [];
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
      return (date && get().manifest?.changed[date]?.length) || 0;
    }

    const onPlaying = (playing: boolean) => set({ playing });
    const playback = createPlayback({ step: () => step(layerDays(get()), 1), changes, onPlaying }, clock);

    function play(): void {
      const days = layerDays(get());
      const [first] = days;
      if (reducedMotion()) {
        step(days, 1);
        return;
      }
      if (first && layerDay(get()) === days.at(-1)) show(first);
      if (first) playback.play();
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
        step(layerDays(get()), direction);
      },
      stepChange: (direction) => {
        playback.pause();
        step(changeDays(get()), direction);
      },
      play,
      pause: playback.pause,
    };
  };
}
