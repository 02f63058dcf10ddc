import type { Clock } from '#state/playback.ts';

/** The browser's timers. */
export const browserClock: Clock = {
  setTimeout: (task, milliseconds) => window.setTimeout(task, milliseconds),
  clearTimeout: (timer) => window.clearTimeout(timer as number | undefined),
};
