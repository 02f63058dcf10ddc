import type { Topology } from 'topojson-specification';
import type { ClaimId, PlaceId, SourceId } from '#domain/ids.ts';
import { FILE_ROLES, type FileRole, type Manifest } from '#domain/manifest.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { PublishedPlace } from '#domain/publishedPlace.ts';
import type { Source } from '#domain/source.ts';
import { checkSelection } from '#state/link/checkSelection.ts';
import { mapOf } from '#state/link/mapOf.ts';
import { openingState } from '#state/link/openingState.ts';
import { loadFile, loadManifest } from '#state/loadMap.ts';
import type { SliceCreator } from '#state/MapState.ts';
import type { MapStoreOptions } from '#state/MapStoreOptions.ts';

export type LoadedRole = 'manifest' | FileRole;

/** How far a file has come; `error` says which file and why. */
export type FileState = 'waiting' | 'loading' | 'ready' | { readonly error: string };

export interface DataSlice {
  readonly manifest: Manifest | null;
  /** All dated layers over shared arcs. */
  readonly topology: Topology | null;
  readonly basemap: Topology | null;
  /** Empty until loaded, as are claims and sources; `files` tells an empty map from one that is on its way. */
  readonly places: ReadonlyMap<PlaceId, PublishedPlace>;
  readonly claims: ReadonlyMap<ClaimId, PublishedClaim>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly files: Readonly<Record<LoadedRole, FileState>>;
  /** Loads the map: manifest, then ground, then places, then claims with their sources; or one file of it. */
  readonly load: (role?: LoadedRole) => Promise<void>;
  /** Tries a file again that failed. */
  readonly retry: (role: LoadedRole) => Promise<void>;
}

/** Files that are fetched side by side, in the order that a reader misses them. */
const ROUNDS: readonly (readonly FileRole[])[] = [['control', 'basemap'], ['places'], ['claims', 'sources']];

/** The map's files and how far they have come. */
export function dataSlice(options: MapStoreOptions): SliceCreator<DataSlice> {
  const folder = `${options.root}${mapOf(options)}/`;
  return (set, get) => {
    const setFile = (role: LoadedRole, state: FileState) =>
      set(({ files }) => ({ files: { ...files, [role]: state } }));

    /** A failure ends here: it is kept where the page shows it with a button that tries again. */
    async function track(role: LoadedRole, task: () => Promise<void>): Promise<void> {
      setFile(role, 'loading');
      try {
        await task();
        setFile(role, 'ready');
      } catch (error) {
        setFile(role, { error: error instanceof Error ? error.message : String(error) });
      }
    }

    const fetchManifest = () =>
      track('manifest', async () => {
        const manifest = await loadManifest(folder);
        set(openingState(manifest, options.link.link, get()));
      });

    const fetchFile = (role: FileRole) =>
      track(role, async () => {
        const { manifest } = get();
        if (!manifest) throw new Error('map.json has not been read');
        set(await loadFile(folder, manifest, role));
        if (role === 'control') get().showLayer();
        checkSelection(get(), set, role);
      });

    async function loadAll(): Promise<void> {
      await fetchManifest();
      if (!get().manifest) return;
      for (const round of ROUNDS) await Promise.all(round.map(fetchFile));
    }

    async function load(role: LoadedRole = 'manifest'): Promise<void> {
      if (get().files[role] === 'loading') return;
      await (role === 'manifest' ? loadAll() : fetchFile(role));
    }

    return {
      manifest: null,
      topology: null,
      basemap: null,
      places: new Map(),
      claims: new Map(),
      sources: new Map(),
      files: Object.fromEntries(['manifest', ...FILE_ROLES].map((role) => [role, 'waiting'])) as DataSlice['files'],
      load,
      retry: load,
    };
  };
}
