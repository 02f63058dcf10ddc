import type { Topology } from 'topojson-specification';
import type { ControlTopology } from '#data/controlTopology.ts';
import type { KnownMap } from '#data/schemas/known.ts';
import type { IsoDate } from '#domain/days.ts';
import type { AssessmentId, ClaimId, LensId, PlaceId, SourceId } from '#domain/ids.ts';
import { FILE_ROLES, type FileRole, type Manifest, type PublishedAssessment } from '#domain/manifest.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { NamedPlace, PlaceHistory } from '#domain/publishedPlace.ts';
import type { Source } from '#domain/source.ts';
import { createFileTracker } from '#state/createFileTracker.ts';
import { createPartLoader } from '#state/createPartLoader.ts';
import type { FileState, LoadedRole } from '#state/FileState.ts';
import { checkSelection } from '#state/link/checkSelection.ts';
import { mapOf } from '#state/link/mapOf.ts';
import { openingState } from '#state/link/openingState.ts';
import { type ListedRole, loadFile, loadManifest } from '#state/loadMap.ts';
import type { SliceCreator } from '#state/MapState.ts';
import type { MapStoreOptions } from '#state/MapStoreOptions.ts';
import { selectKnownAsked } from '#state/selectors/selectKnownAsked.ts';
import { settledOrOverdue } from '#state/settledOrOverdue.ts';

export interface DataSlice {
  /** Address of the map's folder, or of the kept version's in it, with a slash at its end. */
  readonly folder: string;
  /** The kept version that the page shows; null for the newest data. */
  readonly version: string | null;
  readonly manifest: Manifest | null;
  /** Beside a kept version: what the newest one says of itself, once it has come. */
  readonly newest: Manifest | null;
  /** All dated layers over shared arcs. */
  readonly topology: ControlTopology | null;
  /** Days as they were known on others; null until the reader asks for it. */
  readonly knownMap: KnownMap | null;
  readonly basemap: Topology | null;
  /** Empty until loaded, as is what follows; `files` tells an empty map from one that is on its way. */
  readonly places: ReadonlyMap<PlaceId, NamedPlace>;
  readonly histories: ReadonlyMap<PlaceId, PlaceHistory>;
  readonly assessments: ReadonlyMap<AssessmentId, PublishedAssessment>;
  readonly claims: ReadonlyMap<ClaimId, PublishedClaim>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly files: Readonly<Record<LoadedRole, FileState>>;
  /** Loads the map: manifest, then ground, then places, then what notes tell unless it is left to `loadNotes`. */
  readonly load: () => Promise<void>;
  /** Loads the map as it was known on each day, once. */
  readonly loadKnown: () => Promise<void>;
  /** True where the part of control with a layer is on its way or failed to come; asks for it where nobody has. */
  readonly isLayerAwaited: (lens: LensId, date: IsoDate) => boolean;
  /** Fetches ahead, in the order given, the parts with layers that may be asked for next. */
  readonly fetchAhead: (layers: readonly (readonly [lens: LensId, date: IsoDate])[]) => Promise<void>;
  /** Loads histories, claims and sources where they were left. */
  readonly loadNotes: () => Promise<void>;
  /** Asks again for a file that failed or is late. */
  readonly retry: (role: LoadedRole) => Promise<void>;
}

/** Files that are fetched side by side, in the order that a reader misses them. */
const ROUNDS: readonly (readonly FileRole[])[] = [['control', 'basemap'], ['places']];
const NOTES: readonly FileRole[] = ['histories', 'claims', 'sources'];
/** A file that hangs must not keep the others away. */
const ROUND_MILLISECONDS = 2000;

const NOTHING_YET = {
  manifest: null,
  newest: null,
  topology: null,
  knownMap: null,
  basemap: null,
  places: new Map(),
  histories: new Map(),
  assessments: new Map(),
  claims: new Map(),
  sources: new Map(),
} satisfies Partial<DataSlice>;

/** The map's files and how far they have come. */
export function dataSlice(options: MapStoreOptions): SliceCreator<DataSlice> {
  const { version } = options.link.link;
  const newestFolder = `${options.root}${mapOf(options)}/`;
  const folder = version ? `${newestFolder}v/${version}/` : newestFolder;
  return (set, get, store) => {
    const track = createFileTracker((role, state) => {
      set(({ files }) => ({ files: { ...files, [role]: state } }));
      if (typeof state === 'object' && state.kind === 'version')
        options.onOutdated?.(get().manifest?.dataVersion ?? '');
      // What cannot be had is not waited for: the ground of the day is drawn as it is known now, and says so.
      if (role === 'known' && (state === 'late' || typeof state === 'object')) get().showLayer();
    }, options.clock);

    const parts = createPartLoader({ folder, track, store });

    const fetchManifest = (isRetry: boolean) =>
      track('manifest', async (signal) => {
        const manifest = await loadManifest(folder, { signal, isRetry });
        return () => set(openingState(manifest, options.link.link, get()));
      });

    const fetchFile = (role: ListedRole, isRetry: boolean) =>
      track(role, async (signal) => {
        const { manifest } = get();
        if (!manifest) throw new Error('map.json has not been read');
        const loaded = await loadFile(folder, manifest, role, { signal, isRetry });
        return () => {
          set(loaded);
          if (role === 'control' || role === 'known') get().showLayer();
          if (role !== 'known') checkSelection(get(), set, role);
        };
      });

    async function loadAll(isRetry: boolean): Promise<void> {
      if (!(await fetchManifest(isRetry))) return;
      if (selectKnownAsked(get())) void get().loadKnown();
      for (const round of options.sparing ? ROUNDS : [...ROUNDS, NOTES]) {
        const files = round.map((role) => fetchFile(role, false));
        await settledOrOverdue(files, options.clock, ROUND_MILLISECONDS);
      }
      get().prepareNeighbours();
      // Nothing of what is shown waits for it, and without it the page says less.
      if (version)
        await loadManifest(newestFolder, {}).then(
          (newest) => set({ newest }),
          () => undefined,
        );
    }

    return {
      folder,
      version,
      ...NOTHING_YET,
      files: firstFiles(options),
      isLayerAwaited: parts.isAwaited,
      fetchAhead: parts.fetchAhead,
      load: () => loadAll(false),
      loadKnown: async () => {
        if (get().files.known === 'unasked') await fetchFile('known', false);
      },
      loadNotes: async () => {
        const left = NOTES.filter((role) => get().files[role] === 'unasked');
        await Promise.all(left.map((role) => fetchFile(role, false)));
      },
      retry: async (role) => {
        if (get().files[role] === 'loading') return;
        if (role === 'layers') await parts.retry();
        else await (role === 'manifest' ? loadAll(true) : fetchFile(role, true));
      },
    };
  };
}

function firstFiles({ sparing }: MapStoreOptions): DataSlice['files'] {
  return {
    ...(Object.fromEntries(['manifest', ...FILE_ROLES].map((role) => [role, 'waiting'])) as DataSlice['files']),
    ...(sparing ? Object.fromEntries(NOTES.map((role) => [role, 'unasked'])) : {}),
    known: 'unasked',
    // Nothing is awaited before a layer is asked for that the first file has not.
    layers: 'ready',
  };
}
