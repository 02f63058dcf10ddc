import { layerName } from '#data/decodeLayer.ts';
import { layerAreas } from '#data/layerAreas.ts';
import { type AreaRow, areaRows } from '#domain/areas.ts';
import type { IsoDate } from '#domain/days.ts';
import { knownLayerName } from '#domain/knownIndex.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectKnownDrawn } from './selectKnownDrawn.ts';

/** The legend's rows of one day; none where the day has no layer. */
export interface TrackDay {
  readonly date: IsoDate;
  readonly rows: readonly AreaRow[];
}

/**
 * Who held how much on every day with a layer, or up to the day of knowledge where the map shows what was known on it, from what the topology says of its grounds; empty before the topology.
 *
 * @throws DataError where a ground says nothing that can be used.
 */
export const selectTrack: (state: MapState) => readonly TrackDay[] = memoise(
  [
    ({ topology }: MapState) => topology,
    ({ manifest }: MapState) => manifest,
    ({ lens }: MapState) => lens,
    ({ knownMap }: MapState) => knownMap,
    selectKnownDrawn,
  ] as const,
  (ground, manifest, lens, knownMap, knownOn) => {
    const known = knownOn ? knownMap : null;
    const topology = known?.topology ?? ground;
    if (!topology || !manifest) return [];
    const order = manifest.actors.map(({ id }) => id);
    const { path } = (known && manifest.known) || manifest.files.control;
    return manifest.days.map((date) => {
      const name = known && knownOn ? knownLayerName(known.index, knownOn, date) : layerName(lens, date);
      const isThere = name !== undefined && Object.hasOwn(topology.objects, name);
      return { date, rows: isThere ? areaRows(layerAreas(path, topology, name), order) : [] };
    });
  },
);
