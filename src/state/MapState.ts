import type { StateCreator, StoreApi } from 'zustand/vanilla';
import type { DataSlice } from '#state/slices/dataSlice.ts';
import type { DaySlice } from '#state/slices/daySlice.ts';
import type { LayerSlice } from '#state/slices/layerSlice.ts';
import type { LedgerSlice } from '#state/slices/ledgerSlice.ts';
import type { MeasureSlice } from '#state/slices/measureSlice.ts';
import type { NoticeSlice } from '#state/slices/noticeSlice.ts';
import type { SelectionSlice } from '#state/slices/selectionSlice.ts';
import type { ViewSlice } from '#state/slices/viewSlice.ts';

/** All that the page knows, flat. What can be computed from it is a selector, not a field. */
export type MapState = DataSlice &
  DaySlice &
  LayerSlice &
  SelectionSlice &
  MeasureSlice &
  LedgerSlice &
  ViewSlice &
  NoticeSlice;

export type MapStore = StoreApi<MapState>;

/** A part of the state with its actions; `set` and `get` see the whole. */
export type SliceCreator<Slice> = StateCreator<MapState, [], [], Slice>;
