import { createStore } from 'zustand/vanilla';
import { dataSlice } from '#state/slices/dataSlice.ts';
import { daySlice } from '#state/slices/daySlice.ts';
import { layerSlice } from '#state/slices/layerSlice.ts';
import { ledgerSlice } from '#state/slices/ledgerSlice.ts';
import { measureSlice } from '#state/slices/measureSlice.ts';
import { noticeSlice } from '#state/slices/noticeSlice.ts';
import { selectionSlice } from '#state/slices/selectionSlice.ts';
import { viewSlice } from '#state/slices/viewSlice.ts';
import type { MapState, MapStore } from './MapState.ts';
import type { MapStoreOptions } from './MapStoreOptions.ts';

/** The one store of a page. Nothing is fetched before `load()` is called. */
export function createMapStore(options: MapStoreOptions): MapStore {
  return createStore<MapState>()((...tools) => ({
    ...noticeSlice(options)(...tools),
    ...dataSlice(options)(...tools),
    ...daySlice(options)(...tools),
    ...layerSlice(options)(...tools),
    ...selectionSlice(options)(...tools),
    ...measureSlice(options)(...tools),
    ...ledgerSlice(options)(...tools),
    ...viewSlice(options)(...tools),
  }));
}
