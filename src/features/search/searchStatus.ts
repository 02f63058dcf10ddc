import type { FileState } from '#state/FileState.ts';

/** Why nothing is found, or that something is. */
export type SearchStatus = 'partFailed' | 'placesFailed' | 'partWaiting' | 'placesWaiting' | 'none' | 'found';

interface SearchProgress {
  readonly part: 'waiting' | 'loading' | 'ready' | 'failed';
  readonly places: FileState;
  readonly count: number;
}

/** What the reader is told below the field, for a text that is not empty. */
export function searchStatus({ part, places, count }: SearchProgress): SearchStatus {
  if (part === 'failed') return 'partFailed';
  if (part !== 'ready') return 'partWaiting';
  // Notes alone would look as if there were no such place.
  if (typeof places === 'object') return 'placesFailed';
  if (places !== 'ready') return 'placesWaiting';
  return count > 0 ? 'found' : 'none';
}
