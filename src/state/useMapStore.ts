import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { MapState, MapStore } from './MapState.ts';

/** The store of the page, for whatever is drawn in it. */
export const MapStoreContext = createContext<MapStore | null>(null);

/**
 * The store itself, for event handlers.
 *
 * @throws Error outside of a page.
 */
export function useMapStoreApi(): MapStore {
  const store = useContext(MapStoreContext);
  if (!store) throw new Error('useMapStore needs a MapStoreContext above it');
  return store;
}

/** What a selector reads from the store; draws anew when its reference changes. */
export function useMapStore<Value>(selector: (state: MapState) => Value): Value {
  return useStore(useMapStoreApi(), selector);
}
