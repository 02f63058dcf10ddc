import { layerName } from '#data/decodeLayer.ts';
import { layerAreas } from '#data/layerAreas.ts';
import { type AreaRow, areaRows } from '#domain/areas.ts';
import type { IsoDate } from '#domain/days.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';

/** The legend's rows of one day; none where the day has no layer. */
export interface TrackDay {
  readonly date: IsoDate;
  readonly rows: readonly AreaRow[];
}

/**
 * Who held how much on every day with a layer, from what the topology says of its grounds; empty before the topology.
 *
 * @throws DataError where a ground says nothing that can be used.
 */
export const selectTrack: (state: MapState) => readonly TrackDay[] = memoise(
  [({ topology }) => topology, ({ manifest }) => manifest, ({ lens }) => lens] as const,
  (topology, manifest, lens) => {
    if (!topology || !manifest) return [];
    const order = manifest.actors.map(({ id }) => id);
    return manifest.days.map((date) => ({
      date,
      rows: Object.hasOwn(topology.objects, layerName(lens, date))
        ? areaRows(layerAreas(manifest.files.control.path, topology, lens, date), order)
        : [],
    }));
  },
);
