import type { MapId } from '#domain/ids.ts';
import type { ParsedLink } from '#state/link/Link.ts';
import type { Clock } from './playback.ts';

/** What a store needs from outside; the defaults are the browser's. */
export interface MapStoreOptions {
  /** Published maps; the first is shown where the link names none. */
  readonly maps: readonly [MapId, ...MapId[]];
  /** Address of the folder of published maps, with a slash at its end. */
  readonly root: string;
  /** What the address of the page asked for. */
  readonly link: ParsedLink;
  /** True where the reader asked for less motion. */
  readonly reducedMotion: () => boolean;
  /** Runs a task when nothing else is to be done. */
  readonly whenIdle: (task: () => void) => void;
  readonly clock: Clock;
  /** Called where a file belongs to newer data than this version, which the page was opened with. */
  readonly onOutdated?: (version: string) => void;
  /** As in an article: histories, claims and sources wait until `loadNotes`, and nothing of another lens is fetched ahead. */
  readonly sparing?: boolean;
}
