import type { MapStore } from '#state/MapState.ts';
import type { Clock } from '#state/playback.ts';
import { formatLink } from './formatLink.ts';
import type { Link } from './Link.ts';
import { linkOf } from './linkOf.ts';
import { parseLink } from './parseLink.ts';

/** Browsers limit how often an address may be written. */
const QUIET_MILLISECONDS = 300;

/** The address bar. */
export interface AddressBar {
  readonly read: () => { readonly search: string; readonly hash: string };
  readonly write: (address: string) => void;
}

/** What the browser tells of the address. */
export interface LinkWatcher {
  /** The page is about to be left: writes what waits to be written. */
  readonly flush: () => void;
  /** The reader changed the fragment: the camera goes there, or to the author's view where there is none any more. */
  readonly followHash: () => void;
}

/**
 * Keeps the address in step with the store: written once nothing has changed for 300 ms.
 *
 * @param read - the address as the page was opened.
 */
export function watchLink(store: MapStore, read: Link, bar: AddressBar, clock: Clock): LinkWatcher {
  let timer: unknown;

  function write(): void {
    timer = undefined;
    const { search, hash } = formatLink(linkOf(store.getState(), read));
    const now = bar.read();
    if (search !== now.search || hash !== now.hash) bar.write(`${search}${hash}`);
  }

  store.subscribe(() => {
    clock.clearTimeout(timer);
    timer = clock.setTimeout(write, QUIET_MILLISECONDS);
  });

  return {
    flush: () => {
      if (timer === undefined) return;
      clock.clearTimeout(timer);
      write();
    },
    followHash: () => {
      const { link, dropped } = parseLink('', bar.read().hash);
      const { setCamera, noticeUnreadable } = store.getState();
      if (dropped.length === 0) setCamera(link.camera);
      for (const value of dropped) noticeUnreadable(value);
    },
  };
}
