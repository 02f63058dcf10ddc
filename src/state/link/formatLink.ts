import type { Link } from './Link.ts';
import { LINK_PARAMETERS, type LinkParameter, writeCamera } from './linkParameters.ts';

const PARAMETERS = Object.entries(LINK_PARAMETERS) as [keyof typeof LINK_PARAMETERS, LinkParameter<unknown>][];

/** Characters that may stand in a query as they are and read better so. */
const READABLE: readonly (readonly [RegExp, string])[] = [
  [/%3A/g, ':'],
  [/%2C/g, ','],
];

/**
 * Writes an address: only what differs from the author's view, unknown parameters last.
 *
 * @returns the query with its question mark and the fragment with its hash; an empty string where there is none.
 */
export function formatLink(link: Link): { readonly search: string; readonly hash: string } {
  const query = new URLSearchParams();
  for (const [field, parameter] of PARAMETERS) {
    const value = link[field];
    if (value !== null) query.append(parameter.name, parameter.write(value));
  }
  for (const [name, value] of link.unknown) query.append(name, value);
  const text = READABLE.reduce((written, [code, character]) => written.replace(code, character), query.toString());
  return {
    search: text ? `?${text}` : '',
    hash: link.camera ? `#map=${writeCamera(link.camera)}` : '',
  };
}
