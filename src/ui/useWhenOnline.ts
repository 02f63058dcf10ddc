import { useEffect, useRef } from 'react';

/** Tries after the browser has come back online, in milliseconds: it says so before the network answers. */
const TRIES = [0, 1000, 4000];

/** Does something when the browser comes back online, and again a little later; nothing while the task is undefined. */
export function useWhenOnline(task: (() => void) | undefined): void {
  const latest = useRef(task);
  useEffect(() => {
    latest.current = task;
  }, [task]);
  useEffect(() => {
    let timers: number[] = [];
    const stop = () => timers.forEach(clearTimeout);
    const start = () => {
      stop();
      timers = TRIES.map((milliseconds) => window.setTimeout(() => latest.current?.(), milliseconds));
    };
    addEventListener('online', start);
    return () => {
      removeEventListener('online', start);
      stop();
    };
  }, []);
}
