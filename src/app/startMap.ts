import { createMapStore } from '#state/createMapStore.ts';
import type { ParsedLink } from '#state/link/Link.ts';
import { parseLink } from '#state/link/parseLink.ts';
import { watchLink } from '#state/link/watchLink.ts';
import type { MapStore } from '#state/MapState.ts';
import type { MapStoreOptions } from '#state/MapStoreOptions.ts';
import { browserClock } from './browserClock.ts';
import { PUBLISHED_MAPS } from './publishedMaps.ts';
import { recoverFromDeployment } from './recoverFromDeployment.ts';
import { whenIdle } from './whenIdle.ts';

/** A store of this page's address, which it keeps in step. Loads nothing yet. */
export function startMap(options: Pick<MapStoreOptions, 'sparing'> = {}): {
  readonly store: MapStore;
  readonly opened: ParsedLink['link'];
} {
  const link = parseLink(location.search, location.hash);
  const store = createMapStore({
    maps: PUBLISHED_MAPS,
    root: `${import.meta.env.BASE_URL}geo/`,
    link,
    reducedMotion: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    whenIdle,
    clock: browserClock,
    onOutdated: (version) => recovery.fromData(version),
    ...options,
  });
  const bar = {
    read: () => location,
    write: (address: string) => history.replaceState(history.state, '', `${location.pathname}${address}`),
  };
  const watcher = watchLink(store, link.link, bar, browserClock);
  const recovery = recoverFromDeployment(watcher.flush);
  addEventListener('pagehide', watcher.flush);
  addEventListener('hashchange', watcher.followHash);
  return { store, opened: link.link };
}
