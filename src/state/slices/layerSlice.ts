import { DataError } from '#data/DataError.ts';
import { layerName } from '#data/decodeLayer.ts';
import type { IsoDate } from '#domain/days.ts';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import type { Layer } from '#domain/ground.ts';
import type { LensId } from '#domain/ids.ts';
import { knownLayerName } from '#domain/knownIndex.ts';
import { layerDayFor } from '#domain/layerDays.ts';
import { createLayerCache } from '#state/layerCache.ts';
import { FIRST_LENS } from '#state/link/firstLens.ts';
import type { SliceCreator } from '#state/MapState.ts';
import type { MapStoreOptions } from '#state/MapStoreOptions.ts';
import { selectDrawnLens } from '#state/selectors/selectDrawnLens.ts';
import { selectKnownAsked } from '#state/selectors/selectKnownAsked.ts';
import { selectLayerDays } from '#state/selectors/selectLayerDays.ts';

/** Files with days this far from the one shown are fetched ahead. */
const AHEAD_DAYS = 30;

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
export function layerSlice({ whenIdle, link: { link } }: MapStoreOptions): SliceCreator<LayerSlice> {
  const cache = createLayerCache();
  return (set, get) => {
    function prepare(date: IsoDate): Layer | DataError | undefined {
      const { topology, manifest, knownMap } = get();
      if (!manifest) return undefined;
      const lens = selectDrawnLens(get());
      const knownOn = selectKnownAsked(get());
      if (knownOn && manifest.known && knownMap) {
        const { path } = manifest.known;
        const name = knownLayerName(knownMap.index, knownOn, date) ?? `${knownOn}/${date}`;
        return tryLayer(() => cache.layer(path, knownMap.topology, lens, date, { name, knownOn }));
      }
      if (!topology) return undefined;
      return tryLayer(() => cache.layer(manifest.files.control.path, topology, lens, date));
    }

    /** True where the layer of a day comes from a file that is not there yet. */
    function isAwaited(date: IsoDate): boolean {
      const isKnown = selectKnownAsked(get()) !== null && get().knownMap !== null;
      return !isKnown && get().isLayerAwaited(selectDrawnLens(get()), date);
    }

    /** The neighbouring days; then the files of days further on, and those of the same day through the other lenses. */
    function prepareNow(): void {
      const { manifest, layer, topology } = get();
      if (!manifest || !layer) return;
      const { lens, date, knownOn } = layer;
      const days = selectLayerDays(get());
      const index = days.indexOf(date);
      for (const next of [days[index + 1], days[index - 1]]) {
        const isThere = next && (knownOn || (topology && Object.hasOwn(topology.objects, layerName(lens, next))));
        if (isThere) prepare(next);
      }
      const further = [days[index + AHEAD_DAYS] ?? days.at(-1), days[Math.max(0, index - AHEAD_DAYS)]];
      const others = [...manifest.lenses.map(({ id }) => id), DISAGREEMENT];
      void get().fetchAhead([
        ...further.flatMap((day) => (day ? [[lens, day] as const] : [])),
        ...others.map((id) => [id, date] as const),
      ]);
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
      if (isAwaited(date)) {
        set({ layerProblem: null });
        return;
      }
      const found = prepare(date);
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

/** A layer that cannot be decoded becomes a value, which the page tells with the day still shown. */
function tryLayer(decode: () => Layer): Layer | DataError {
  try {
    return decode();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
}
