import type { MapStore } from '#state/MapState.ts';
import type { Clock } from '#state/playback.ts';
import { formatLink } from './formatLink.ts';
import type { Link } from './Link.ts';
import { linkOf } from './linkOf.ts';

/** Browsers limit how often an address may be written. */
const QUIET_MILLISECONDS = 300;

/** The address bar. */
export interface AddressBar {
  readonly read: () => { readonly search: string; readonly hash: string };
  readonly write: (address: string) => void;
}

/**
 * Keeps the address in step with the store: written once nothing has changed for 300 ms.
 *
 * @param read - the address as the page was opened.
 * @returns a function that ends it.
 */
export function watchLink(store: MapStore, read: Link, bar: AddressBar, clock: Clock): () => void {
  let timer: unknown;

  function write(): void {
    const { search, hash } = formatLink(linkOf(store.getState(), read));
    const now = bar.read();
    if (search !== now.search || hash !== now.hash) bar.write(`${search}${hash}`);
  }

  return store.subscribe(() => {
    clock.clearTimeout(timer);
    timer = clock.setTimeout(write, QUIET_MILLISECONDS);
  });
}
