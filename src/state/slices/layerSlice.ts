import { DataError } from '#data/DataError.ts';
import { layerName } from '#data/decodeLayer.ts';
import type { IsoDate } from '#domain/days.ts';
import type { Layer } from '#domain/ground.ts';
import type { LensId } from '#domain/ids.ts';
import { knownLayerName } from '#domain/knownIndex.ts';
import { layerDayFor, neighbourDay } from '#domain/layerDays.ts';
import { createLayerCache, type LayerCache } from '#state/layerCache.ts';
import { layersAhead } from '#state/layersAhead.ts';
import { FIRST_LENS } from '#state/link/firstLens.ts';
import type { MapState, SliceCreator } from '#state/MapState.ts';
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
  /** Makes ready what may be asked for next, when there is nothing else to do. */
  readonly prepareNeighbours: () => void;
}

const ON_ITS_WAY: ReadonlySet<unknown> = new Set(['unasked', 'loading']);

/** The ground of one day, decoded from the topology; its neighbours are made ready when there is nothing else to do. */
export function layerSlice({ whenIdle, sparing = false, link: { link } }: MapStoreOptions): SliceCreator<LayerSlice> {
  const cache = createLayerCache();
  return (set, get) => {
    /** The neighbouring days; then files that may be needed next. */
    function prepareNow(): void {
      const { layer } = get();
      if (!layer) return;
      const days = selectLayerDays(get());
      for (const direction of [1, -1] as const) {
        const next = neighbourDay(days, layer.date, direction);
        if (next && isThere(get(), next)) layerOf(cache, get(), next);
      }
      void get().fetchAhead(layersAhead(get(), layer, sparing));
    }

    function prepareNeighbours(): void {
      whenIdle(prepareNow);
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
      if (!isKnownThere(get()) && get().isLayerAwaited(selectDrawnLens(get()), date)) {
        set({ layerProblem: null });
        return;
      }
      const found = layerOf(cache, get(), date);
      if (!found) return;
      const isProblem = found instanceof DataError;
      set(isProblem ? { layerProblem: { date, reason: found.message } } : { layer: found, layerProblem: null });
      prepareNeighbours();
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
      prepareNeighbours,
    };
  };
}

/** True where the map is asked for as it was known, and that has come. */
function isKnownThere(state: MapState): boolean {
  return selectKnownAsked(state) !== null && state.knownMap !== null;
}

/** True where the layer of a day needs no file that is not there. */
function isThere(state: MapState, date: IsoDate): boolean {
  const name = layerName(selectDrawnLens(state), date);
  return isKnownThere(state) || (state.topology !== null && Object.hasOwn(state.topology.objects, name));
}

/** The layer of a day, or why there is none; undefined where there is nothing yet to take it from. */
function layerOf(cache: LayerCache, state: MapState, date: IsoDate): Layer | DataError | undefined {
  const { topology, manifest, knownMap } = state;
  if (!manifest) return undefined;
  const lens = selectDrawnLens(state);
  const knownOn = selectKnownAsked(state);
  if (knownOn && manifest.known && knownMap) {
    const { path } = manifest.known;
    const name = knownLayerName(knownMap.index, knownOn, date) ?? `${knownOn}/${date}`;
    return tryLayer(() => cache.layer(path, knownMap.topology, lens, date, { name, knownOn }));
  }
  if (!topology) return undefined;
  return tryLayer(() => cache.layer(manifest.files.control.path, topology, lens, date));
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
