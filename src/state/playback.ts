/** Timers, so that a test can hold them. */
export interface Clock {
  readonly setTimeout: (task: () => void, milliseconds: number) => unknown;
  readonly clearTimeout: (timer: unknown) => void;
}

/** How many times faster than usual the days go by, from slow to fast. */
export const SPEEDS = [0.5, 1, 2] as const;
export type Speed = (typeof SPEEDS)[number];

/** What playback drives. */
export interface PlaybackTarget {
  /** Shows the next day; false where there is none. */
  readonly step: () => boolean;
  /** How many places changed hands on the day shown. */
  readonly changes: () => number;
  /** The speed now; a new one counts from the next day on. */
  readonly speed: () => Speed;
  /** Told when playing begins and ends. */
  readonly onPlaying: (playing: boolean) => void;
}

export interface Playback {
  readonly play: () => void;
  readonly pause: () => void;
}

const DAY_MILLISECONDS = 900;
const BUSY_DAY_MILLISECONDS = 2500;
const BUSY_DAY_CHANGES = 10;

/** How long a day stays on the page while playing: longer where much changed. */
export function dwellMilliseconds(changes: number, speed: Speed): number {
  return (changes >= BUSY_DAY_CHANGES ? BUSY_DAY_MILLISECONDS : DAY_MILLISECONDS) / speed;
}

/** The next faster speed, and after the fastest the slowest. */
export function nextSpeed(speed: Speed): Speed {
  return SPEEDS[SPEEDS.indexOf(speed) + 1] ?? SPEEDS[0];
}

/** Steps from day to day until the last one; does not begin again by itself. */
export function createPlayback(target: PlaybackTarget, clock: Clock): Playback {
  let timer: unknown;

  function advance(): void {
    if (!target.step()) {
      pause();
      return;
    }
    wait();
  }

  function wait(): void {
    timer = clock.setTimeout(advance, dwellMilliseconds(target.changes(), target.speed()));
  }

  function play(): void {
    if (timer !== undefined) return;
    target.onPlaying(true);
    wait();
  }

  function pause(): void {
    if (timer === undefined) return;
    clock.clearTimeout(timer);
    timer = undefined;
    target.onPlaying(false);
  }

  return { play, pause };
}
