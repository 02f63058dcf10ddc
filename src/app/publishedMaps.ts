import { parse } from '#data/parse.ts';
import { id } from '#data/schemas/basics.ts';
import type { MapId } from '#domain/ids.ts';

/** The maps under `public/geo`; the first is shown where an address names none. */
export const PUBLISHED_MAPS: readonly [MapId, ...MapId[]] = [parse('published maps', id<MapId>(), 'syria-2024')];
