import type { Clock } from './playback.ts';

/** Waits until all tasks have ended, or until they take longer than they should; they then go on by themselves. */
export async function settledOrOverdue(
  tasks: readonly Promise<unknown>[],
  clock: Clock,
  milliseconds: number,
): Promise<void> {
  let timer: unknown;
  const overdue = new Promise<void>((resolve) => {
    timer = clock.setTimeout(resolve, milliseconds);
  });
  await Promise.race([Promise.allSettled(tasks), overdue]);
  clock.clearTimeout(timer);
}
