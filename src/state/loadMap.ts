import { type FetchOptions, fetchJson } from '#data/fetchJson.ts';
import { parse } from '#data/parse.ts';
import { manifest } from '#data/schemas/manifest.ts';
import { places } from '#data/schemas/place.ts';
import { basemapTopology, controlTopology } from '#data/schemas/topology.ts';
import type { FileRole, Manifest } from '#domain/manifest.ts';
import type { DataSlice } from '#state/slices/dataSlice.ts';
import { byId } from './byId.ts';
import type { LaterRole } from './laterReaders.ts';

/** The parts of the state that come from files. */
export type LoadedData = Partial<
  Pick<
    DataSlice,
    'manifest' | 'topology' | 'knownMap' | 'basemap' | 'places' | 'histories' | 'assessments' | 'claims' | 'sources'
  >
>;

/** The files of a map beside its manifest. */
export type ListedRole = FileRole | 'known';

/** Reads the content of a file into its part of the state; throws DataError. */
export type FileReader = (file: string, value: unknown) => LoadedData;

const FIRST_READERS: Readonly<Partial<Record<ListedRole, FileReader>>> = {
  control: (file, value) => ({ topology: parse(file, controlTopology, value) }),
  basemap: (file, value) => ({ basemap: parse(file, basemapTopology, value) }),
  places: (file, value) => ({ places: byId(parse(file, places, value)) }),
};

/**
 * Fetches a map's manifest.
 *
 * @param folder - address of the map's folder, with a slash at its end.
 * @throws DataError with file and reason.
 */
export async function loadManifest(folder: string, options: FetchOptions): Promise<Manifest> {
  return parse('map.json', manifest, await fetchJson(`${folder}map.json`, options));
}

/**
 * Fetches one file of a map and reads it into its part of the state; nothing where the map has no such file.
 *
 * @param folder - address of the map's folder, with a slash at its end.
 * @throws DataError with file and reason.
 */
export async function loadFile(
  folder: string,
  { files, known }: Manifest,
  role: ListedRole,
  options: FetchOptions,
): Promise<LoadedData> {
  const file = role === 'known' ? known : files[role];
  if (!file) return {};
  const [read, value] = await Promise.all([readerOf(role), fetchJson(`${folder}${file.path}`, options)]);
  return read(file.path, value);
}

/** What the first sight does not need is read by code that comes beside its files. */
async function readerOf(role: ListedRole): Promise<FileReader> {
  return FIRST_READERS[role] ?? (await import('./laterReaders.ts')).laterReaders[role as LaterRole];
}
