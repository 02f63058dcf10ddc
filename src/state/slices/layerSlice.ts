import { DataError } from '#data/DataError.ts';
import type { IsoDate } from '#domain/days.ts';
import type { Layer } from '#domain/ground.ts';
import type { LensId } from '#domain/ids.ts';
import { layerDayFor, neighbourDay } from '#domain/layerDays.ts';
import { lensDays } from '#domain/lensDays.ts';
import { createLayerCache } from '#state/layerCache.ts';
import { FIRST_LENS } from '#state/link/firstLens.ts';
import type { SliceCreator } from '#state/MapState.ts';
import type { MapStoreOptions } from '#state/MapStoreOptions.ts';
import { selectDrawnLens } from '#state/selectors/selectDrawnLens.ts';

export interface LayerSlice {
  /** The layer shown; null before the first one. */
  readonly layer: Layer | null;
  /** Why the layer of a day could not be shown; null where it is shown. `layer` then still holds the one before. */
  readonly layerProblem: { readonly date: IsoDate; readonly reason: string } | null;
  readonly lens: LensId;
  readonly setLens: (lens: LensId) => void;
  /** Shows the layer of the day and lens asked for, once there is a topology to take it from. */
  readonly showLayer: () => void;
}

/** The ground of one day, decoded from the topology; its neighbours are made ready when there is nothing else to do. */
export function layerSlice({ whenIdle }: MapStoreOptions): SliceCreator<LayerSlice> {
  const cache = createLayerCache();
  return (set, get) => {
    function prepare(date: IsoDate | undefined): Layer | DataError | undefined {
      const { topology, manifest } = get();
      if (!topology || !manifest || !date) return undefined;
      return tryLayer(() => cache.layer(manifest.files.control.path, topology, selectDrawnLens(get()), date));
    }

    function prepareNeighbours(): void {
      const { manifest, layer } = get();
      if (!manifest || !layer) return;
      const days = lensDays(manifest, selectDrawnLens(get()));
      for (const direction of [1, -1] as const) prepare(neighbourDay(days, layer.date, direction));
    }

    function showLayer(): void {
      const { manifest, day } = get();
      if (!manifest || !day) return;
      const date = layerDayFor(lensDays(manifest, selectDrawnLens(get())), day);
      const found = prepare(date);
      if (!found) return;
      const isProblem = found instanceof DataError;
      set(isProblem ? { layerProblem: { date, reason: found.message } } : { layer: found, layerProblem: null });
      whenIdle(prepareNeighbours);
    }

    return {
      layer: null,
      layerProblem: null,
      lens: FIRST_LENS,
      setLens: (lens) => {
        get().pause();
        set({ lens });
        showLayer();
      },
      showLayer,
    };
  };
}

/** A layer that cannot be decoded becomes a value, which the page tells with the day still shown. */
function tryLayer(decode: () => Layer): Layer | DataError {
  try {
    return decode();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
}
