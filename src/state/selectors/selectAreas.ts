import { type AreaRow, areaRows } from '#domain/areas.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';

/** The legend's rows for the layer shown, actors in the manifest's order; empty before the first layer. */
export const selectAreas: (state: MapState) => readonly AreaRow[] = memoise(
  [({ layer }) => layer, ({ manifest }) => manifest] as const,
  (layer, manifest) =>
    areaRows(layer?.grounds.map(({ properties }) => properties) ?? [], manifest?.actors.map(({ id }) => id) ?? []),
);
