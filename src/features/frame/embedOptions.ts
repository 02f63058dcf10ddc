import type { Link } from '#state/link/Link.ts';

/** How an article wants its map; each from the parameter of the same name. */
export interface EmbedOptions {
  /** The wheel zooms the map without a key held down. */
  readonly scrollWheelZoom: boolean;
  /** No line of days and no zoom buttons: a map of one day. */
  readonly hideControls: boolean;
  /** No heading, legend or footer words but the date, the sources and the link. */
  readonly plain: boolean;
  /** Lets the page behind show through where there is no map. */
  readonly transparent: boolean;
}

const NAMES: readonly (keyof EmbedOptions)[] = ['scrollWheelZoom', 'hideControls', 'plain', 'transparent'];
const YES: ReadonlySet<string | null> = new Set(['true', '1']);

/**
 * Reads the options of a frame's address. They stay in the address, where the link takes them for parameters not its own.
 *
 * @param search - the query with its question mark, or empty.
 */
export function readEmbedOptions(search: string): EmbedOptions {
  const query = new URLSearchParams(search);
  const isOn = (name: keyof EmbedOptions) => YES.has(query.get(name));
  return {
    scrollWheelZoom: isOn('scrollWheelZoom'),
    hideControls: isOn('hideControls'),
    plain: isOn('plain'),
    transparent: isOn('transparent'),
  };
}

/** The link without them, for addresses that lead out of the frame. */
export function withoutOptions(link: Link): Link {
  return { ...link, unknown: link.unknown.filter(([name]) => !(NAMES as readonly string[]).includes(name)) };
}
