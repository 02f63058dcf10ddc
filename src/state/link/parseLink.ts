import { type DroppedValue, EMPTY_LINK, type Link, type ParsedLink } from './Link.ts';
import { LINK_PARAMETERS, type LinkParameter, readCamera } from './linkParameters.ts';

const PARAMETERS = Object.entries(LINK_PARAMETERS) as [keyof typeof LINK_PARAMETERS, LinkParameter<unknown>][];
const CAMERA_PREFIX = '#map=';

/**
 * Reads an address. Bad values are dropped and listed, never an error; of a parameter given twice the first counts.
 *
 * @param search - the query with its question mark, or empty.
 * @param hash - the fragment with its hash, or empty.
 */
export function parseLink(search: string, hash: string): ParsedLink {
  const query = new URLSearchParams(search);
  const dropped: DroppedValue[] = [];
  const link: Record<string, unknown> = { ...EMPTY_LINK };
  const ours = new Set<string>();
  for (const [field, parameter] of PARAMETERS) {
    const names = [parameter.name, ...(parameter.aliases ?? [])];
    for (const name of names) ours.add(name);
    const name = names.find((candidate) => query.has(candidate));
    const text = name === undefined ? null : query.get(name);
    if (name === undefined || text === null || text === '') continue;
    const value = parameter.read(text);
    if (value === undefined) dropped.push({ parameter: name, value: text });
    else link[field] = value;
  }
  link.unknown = [...query].filter(([name]) => !ours.has(name));
  link.camera = cameraOf(hash, dropped);
  return { link: link as unknown as Link, dropped };
}

function cameraOf(hash: string, dropped: DroppedValue[]): Link['camera'] {
  if (!hash.startsWith(CAMERA_PREFIX)) return null;
  const text = hash.slice(CAMERA_PREFIX.length);
  const camera = readCamera(text);
  if (!camera) dropped.push({ parameter: '#map', value: text });
  return camera ?? null;
}
