import type { LoadedRole } from '#state/FileState.ts';
import type { MapState } from '#state/MapState.ts';

const AWAITED: readonly unknown[] = ['unasked', 'waiting', 'loading'];

/** True while one of these files is on its way and not late: what is made of them comes whole then, so that nothing in it moves. */
export function isAwaited({ files }: MapState, ...roles: readonly LoadedRole[]): boolean {
  return roles.some((role) => AWAITED.includes(files[role]));
}
