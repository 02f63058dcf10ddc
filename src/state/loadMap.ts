import { type FetchOptions, fetchJson } from '#data/fetchJson.ts';
import { parse } from '#data/parse.ts';
import { claims } from '#data/schemas/claim.ts';
import { manifest } from '#data/schemas/manifest.ts';
import { histories, places } from '#data/schemas/place.ts';
import { sources } from '#data/schemas/source.ts';
import { basemapTopology, controlTopology } from '#data/schemas/topology.ts';
import type { FileRole, Manifest } from '#domain/manifest.ts';
import type { DataSlice } from '#state/slices/dataSlice.ts';

/** The parts of the state that come from files. */
export type LoadedData = Partial<
  Pick<
    DataSlice,
    'manifest' | 'topology' | 'knownMap' | 'basemap' | 'places' | 'histories' | 'assessments' | 'claims' | 'sources'
  >
>;

/** The files of a map beside its manifest. */
export type ListedRole = FileRole | 'known';

const READERS: Readonly<Record<FileRole, (file: string, value: unknown) => LoadedData>> = {
  control: (file, value) => ({ topology: parse(file, controlTopology, value) }),
  basemap: (file, value) => ({ basemap: parse(file, basemapTopology, value) }),
  places: (file, value) => ({ places: byId(parse(file, places, value)) }),
  histories: (file, value) => {
    const read = parse(file, histories, value);
    return { histories: byId(read.places), assessments: byId(read.assessments) };
  },
  claims: (file, value) => ({ claims: byId(parse(file, claims, value)) }),
  sources: (file, value) => ({ sources: byId(parse(file, sources, value)) }),
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
  if (role === 'known') return known ? loadKnown(`${folder}${known.path}`, known.path, options) : {};
  const { path } = files[role];
  return READERS[role](path, await fetchJson(`${folder}${path}`, options));
}

/** Few readers ask for it, so that its schema comes with it. */
async function loadKnown(url: string, file: string, options: FetchOptions): Promise<LoadedData> {
  const [{ knownMap }, value] = await Promise.all([import('#data/schemas/known.ts'), fetchJson(url, options)]);
  return { knownMap: parse(file, knownMap, value) };
}

function byId<Id, Item extends { readonly id: Id }>(items: readonly Item[]): ReadonlyMap<Id, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
