import type { MapId } from '#domain/ids.ts';
import type { MapStoreOptions } from '#state/MapStoreOptions.ts';

/** The map that a page shows: the one its address names where it is published, else the first. */
export function mapOf({ link, maps }: Pick<MapStoreOptions, 'link' | 'maps'>): MapId {
  return maps.find((map) => map === link.link.map) ?? maps[0];
}
