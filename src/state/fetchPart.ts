import type { ControlTopology } from '#data/controlTopology.ts';
import { DataError } from '#data/DataError.ts';
import { type FetchOptions, fetchJson } from '#data/fetchJson.ts';
import { joinPart } from '#data/joinPart.ts';
import { parse } from '#data/parse.ts';
import { controlPart } from '#data/schemas/controlPart.ts';
import type { Manifest, MapPart } from '#domain/manifest.ts';

/** The topology with the part, or the same one where the part is there already. */
export type Join = (topology: ControlTopology) => ControlTopology;

/**
 * Fetches a part of control.
 *
 * @param manifest - of the control that is there.
 * @param folder - address of the map's folder, with a slash at its end.
 * @throws DataError with file and reason; what it returns does so, too.
 */
export async function fetchPart(
  folder: string,
  manifest: Manifest,
  { path }: MapPart,
  options: FetchOptions,
): Promise<Join> {
  const part = parse(path, controlPart, await fetchJson(`${folder}${path}`, options));
  if (part.control !== manifest.files.control.hash)
    throw new DataError(path, 'control', 'belongs to other data than those that are there', 'version');
  return (topology) => {
    const isThere = Object.keys(part.objects).some((name) => Object.hasOwn(topology.objects, name));
    return isThere ? topology : joinPart(path, topology, part);
  };
}
