import type { MapId } from '#domain/ids.ts';
import { parseLink } from '#state/link/parseLink.ts';
import { createMapStore } from './createMapStore.ts';
// The store fetches this code beside its files: what tests wait for are the files.
import './laterReaders.ts';
import type { MapStore } from './MapState.ts';
import type { MapStoreOptions } from './MapStoreOptions.ts';
import type { Clock } from './playback.ts';

/** A clock for tests that moves when it is told to. */
export interface HandClock extends Clock {
  /** Lets time pass, and runs what was due by then in its order. */
  readonly pass: (milliseconds: number) => void;
}

export function createHandClock(): HandClock {
  const tasks = new Map<number, { readonly due: number; readonly task: () => void }>();
  let now = 0;
  let last = 0;
  return {
    setTimeout: (task, milliseconds) => {
      last += 1;
      tasks.set(last, { due: now + milliseconds, task });
      return last;
    },
    clearTimeout: (timer) => void tasks.delete(timer as number),
    pass: (milliseconds) => {
      now += milliseconds;
      for (const [timer, { task }] of [...tasks].filter(([, { due }]) => due <= now)) {
        tasks.delete(timer);
        task();
      }
    },
  };
}

/** A store of the example map, for tests; nothing is loaded yet. */
export function createExampleStore(clock: Clock, search = '', options: Partial<MapStoreOptions> = {}): MapStore {
  return createMapStore({
    maps: ['example' as MapId],
    root: 'geo/',
    link: parseLink(search, ''),
    reducedMotion: () => false,
    whenIdle: (task) => task(),
    clock,
    ...options,
  });
}

/** Lets all that has been answered be read. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A request of the page that is not answered yet. */
export interface HeldRequest {
  readonly file: string;
  readonly isAborted: () => boolean;
  readonly answer: (response: Response) => void;
  readonly fail: () => void;
}

/** A network for tests in which every reply waits to be given: `fetch` for the global, and what it was asked for. */
export function createHeldNetwork() {
  const requests: HeldRequest[] = [];
  const fetch = (url: string, { signal }: RequestInit) =>
    new Promise<Response>((resolve, reject) => {
      const fail = () => reject(new TypeError('Failed to fetch'));
      signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      const file = url.split('/').at(-1) ?? '';
      requests.push({ file, isAborted: () => signal?.aborted ?? false, answer: resolve, fail });
    });
  return { fetch, requests };
}
