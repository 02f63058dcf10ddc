import { DataError } from '#data/DataError.ts';
import type { IsoDate } from '#domain/days.ts';
import type { Layer } from '#domain/ground.ts';
import type { LensId } from '#domain/ids.ts';
import { knownLayerName } from '#domain/knownIndex.ts';
import { layerDayFor, neighbourDay } from '#domain/layerDays.ts';
import { createLayerCache } from '#state/layerCache.ts';
import { FIRST_LENS } from '#state/link/firstLens.ts';
import type { SliceCreator } from '#state/MapState.ts';
import type { MapStoreOptions } from '#state/MapStoreOptions.ts';
import { selectDrawnLens } from '#state/selectors/selectDrawnLens.ts';
import { selectKnownAsked } from '#state/selectors/selectKnownAsked.ts';
import { selectLayerDays } from '#state/selectors/selectLayerDays.ts';

export interface LayerSlice {
  /** The layer shown; null before the first one. */
  readonly layer: Layer | null;
  /** Why the layer of a day could not be shown; null where it is shown. `layer` then still holds the one before. */
  readonly layerProblem: { readonly date: IsoDate; readonly reason: string } | null;
  /** The day by which all that counts is to have been said; null where everything counts. The ground that is drawn has its own: `layer.knownOn`. */
  readonly known: IsoDate | null;
  readonly setKnown: (known: IsoDate | null) => void;
  readonly lens: LensId;
  readonly setLens: (lens: LensId) => void;
  /** Shows the layer of the day and lens asked for, once there is a topology to take it from. */
  readonly showLayer: () => void;
}

const ON_ITS_WAY: ReadonlySet<unknown> = new Set(['unasked', 'loading']);

/** The ground of one day, decoded from the topology; its neighbours are made ready when there is nothing else to do. */
export function layerSlice({ whenIdle, link: { link } }: MapStoreOptions): SliceCreator<LayerSlice> {
  const cache = createLayerCache();
  return (set, get) => {
    function prepare(date: IsoDate | undefined): Layer | DataError | undefined {
      const { topology, manifest, knownMap } = get();
      if (!manifest || !date) return undefined;
      const knownOn = selectKnownAsked(get());
      if (knownOn && manifest.known && knownMap) {
        const { path } = manifest.known;
        const name = knownLayerName(knownMap.index, knownOn, date) ?? `${knownOn}/${date}`;
        return tryLayer(() => cache.layer(path, knownMap.topology, selectDrawnLens(get()), date, { name, knownOn }));
      }
      if (!topology) return undefined;
      return tryLayer(() => cache.layer(manifest.files.control.path, topology, selectDrawnLens(get()), date));
    }

    function prepareNeighbours(): void {
      const { layer } = get();
      if (!layer) return;
      const days = selectLayerDays(get());
      for (const direction of [1, -1] as const) prepare(neighbourDay(days, layer.date, direction));
    }

    function showLayer(): void {
      const { manifest, day, files, knownMap } = get();
      if (!manifest || !day) return;
      // What was known is on its way: until then what is drawn stays, under its own names.
      if (selectKnownAsked(get()) && !knownMap && ON_ITS_WAY.has(files.known)) {
        void get().loadKnown();
        return;
      }
      const date = layerDayFor(selectLayerDays(get()), day);
      const found = prepare(date);
      if (!found) return;
      const isProblem = found instanceof DataError;
      set(isProblem ? { layerProblem: { date, reason: found.message } } : { layer: found, layerProblem: null });
      whenIdle(prepareNeighbours);
    }

    return {
      layer: null,
      layerProblem: null,
      known: link.known,
      setKnown: (known) => {
        get().pause();
        set({ known });
        showLayer();
      },
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
