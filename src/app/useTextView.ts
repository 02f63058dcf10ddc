import { useMapStore } from '#state/useMapStore.ts';

/** What stands in words where the legend stands otherwise, or over the map on narrow pages: null while the map has the page. */
export function useTextView(): 'places' | 'claims' | null {
  return useMapStore(({ view }) => (view === 'places' || view === 'claims' ? view : null));
}
