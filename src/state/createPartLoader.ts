import { layerName } from '#data/decodeLayer.ts';
import type { IsoDate } from '#domain/days.ts';
import type { LensId } from '#domain/ids.ts';
import { FILE_ROLES, type MapPart } from '#domain/manifest.ts';
import { partWith } from '#domain/partWith.ts';
import type { FetchFile } from './createFileTracker.ts';
import type { LoadedRole } from './FileState.ts';
import { fetchPart, type Join } from './fetchPart.ts';
import type { MapStore } from './MapState.ts';

interface PartLoaderOptions {
  /** Address of the map's folder, with a slash at its end. */
  readonly folder: string;
  readonly track: (role: LoadedRole, fetchFile: FetchFile) => Promise<boolean>;
  readonly store: Pick<MapStore, 'getState' | 'setState'>;
}

/** Fetches those parts of control that the layers asked for need, and ahead of that those that may be asked for next. */
export function createPartLoader({ folder, track, store }: PartLoaderOptions) {
  const { getState, setState } = store;
  /** The part that the page waits for, or that failed last. */
  let wanted: string | undefined;
  /** Parts that were fetched ahead or are on their way; one that failed so is asked for again only when it is needed. */
  const ahead = new Set<string>();

  /** The part that a layer needs and that is not there yet. */
  function lacking(lens: LensId, date: IsoDate): MapPart | undefined {
    const { manifest, topology } = getState();
    if (!manifest || !topology || Object.hasOwn(topology.objects, layerName(lens, date))) return undefined;
    return partWith(manifest, lens, date);
  }

  function keep(join: Join): void {
    const { topology } = getState();
    if (topology) setState({ topology: join(topology) });
  }

  async function fetchWanted(part: MapPart, isRetry: boolean): Promise<void> {
    const { manifest } = getState();
    if (!manifest) return;
    wanted = part.path;
    await track('layers', async (signal) => {
      const join = await fetchPart(folder, manifest, part, { signal, isRetry });
      return () => {
        keep(join);
        getState().showLayer();
      };
    });
  }

  /** Nobody waits for a part any more: what is on its way is aborted, what failed is not told. */
  function giveUp(): void {
    if (getState().files.layers === 'ready') return;
    wanted = undefined;
    void track('layers', async () => () => undefined);
  }

  /** True where a layer is on its way or failed to come; the files' states tell which. */
  function isAwaited(lens: LensId, date: IsoDate): boolean {
    const part = lacking(lens, date);
    if (!part) {
      giveUp();
      return false;
    }
    if (part.path !== wanted || getState().files.layers === 'ready') void fetchWanted(part, false);
    return true;
  }

  /** Fetches the parts with these layers, one after the other, once all other files have come or failed. */
  async function fetchAhead(layers: readonly (readonly [lens: LensId, date: IsoDate])[]): Promise<void> {
    const isBusy = FILE_ROLES.some((role) => ['waiting', 'loading', 'late'].includes(String(getState().files[role])));
    if (isBusy) return;
    for (const layer of layers) {
      const part = lacking(...layer);
      const { manifest } = getState();
      if (!manifest || !part || ahead.has(part.path)) continue;
      ahead.add(part.path);
      try {
        keep(await fetchPart(folder, manifest, part, {}));
      } catch {
        // Nobody has asked for it yet: who does so asks anew, and is told.
      }
    }
  }

  async function retry(): Promise<void> {
    const { manifest } = getState();
    const part = manifest?.parts.find(({ path }) => path === wanted);
    if (part) await fetchWanted(part, true);
  }

  return { isAwaited, fetchAhead, retry };
}
