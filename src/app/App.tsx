import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { LocaleContext } from '#i18n/LocaleContext.ts';
import type { Link } from '#state/link/Link.ts';
import type { MapStore } from '#state/MapState.ts';
import { OpenedLinkContext } from '#state/useAddress.ts';
import { MapStoreContext } from '#state/useMapStore.ts';

interface AppProps {
  readonly store: MapStore;
  /** The address as the page was opened. */
  readonly opened: Link;
  /** The shell. */
  readonly children: ReactNode;
}

/** A page with its store and its language. */
export function App({ store, opened, children }: AppProps) {
  const locale = useStore(store, (state) => state.locale);
  return (
    <MapStoreContext value={store}>
      <OpenedLinkContext value={opened}>
        <LocaleContext value={locale}>{children}</LocaleContext>
      </OpenedLinkContext>
    </MapStoreContext>
  );
}
