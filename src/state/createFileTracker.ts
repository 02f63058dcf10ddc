import { DataError } from '#data/DataError.ts';
import type { FileProblem, FileState, LoadedRole } from './FileState.ts';
import type { Clock } from './playback.ts';

const LATE_MILLISECONDS = 10_000;

/** Fetches a file and returns what keeps it; nothing may be changed before that. */
export type FetchFile = (signal: AbortSignal) => Promise<() => void>;

/**
 * Follows the requests for a map's files. A new request for a file aborts the one before, and whatever that one still
 * brings is not looked at. A failure ends here: `tell` hands it to where the page shows it with a button that tries again.
 *
 * @param tell - told how far a file has come.
 * @returns a function that tells whether the file is there: false where it failed or another request has taken over.
 */
export function createFileTracker(tell: (role: LoadedRole, state: FileState) => void, clock: Clock) {
  const requests = new Map<LoadedRole, AbortController>();

  return async function track(role: LoadedRole, fetchFile: FetchFile): Promise<boolean> {
    requests.get(role)?.abort();
    const request = new AbortController();
    const { signal } = request;
    requests.set(role, request);
    tell(role, 'loading');
    const timer = clock.setTimeout(() => tell(role, 'late'), LATE_MILLISECONDS);
    signal.addEventListener('abort', () => clock.clearTimeout(timer));
    try {
      const keep = await fetchFile(signal);
      if (signal.aborted) return false;
      keep();
      tell(role, 'ready');
      return true;
    } catch (error) {
      if (!signal.aborted) tell(role, problemOf(error));
      return false;
    } finally {
      clock.clearTimeout(timer);
    }
  };
}

function problemOf(error: unknown): FileProblem {
  if (error instanceof DataError) return { kind: error.kind, error: error.message };
  return { kind: 'content', error: error instanceof Error ? error.message : String(error) };
}
