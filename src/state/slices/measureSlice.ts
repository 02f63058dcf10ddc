import type { Measure } from '#state/link/Link.ts';
import type { SliceCreator } from '#state/MapState.ts';
import type { MapStoreOptions } from '#state/MapStoreOptions.ts';

export interface MeasureSlice {
  /** What is measured; null while the ruler is put away. */
  readonly measure: Measure | null;
  readonly setMeasure: (measure: Measure | null) => void;
}

/** The ruler. */
export function measureSlice({ link: { link } }: MapStoreOptions): SliceCreator<MeasureSlice> {
  return (set) => ({
    measure: link.measure,
    setMeasure: (measure) => set({ measure }),
  });
}
