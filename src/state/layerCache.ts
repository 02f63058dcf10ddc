import type { Topology } from 'topojson-specification';
import { decodeLayer, type KnownObject, layerName } from '#data/decodeLayer.ts';
import type { IsoDate } from '#domain/days.ts';
import type { Layer } from '#domain/ground.ts';
import type { LensId } from '#domain/ids.ts';

const MAXIMUM_LAYERS = 5;

/** Decodes layers and keeps the few that were asked for last. */
export interface LayerCache {
  /** @throws DataError where the topology has no such layer. */
  readonly layer: (file: string, topology: Topology, lens: LensId, date: IsoDate, known?: KnownObject) => Layer;
}

/** A layer stays as it is while the topology keeps its object: parts may join the topology. */
export function createLayerCache(): LayerCache {
  const layers = new Map<string, { readonly object: unknown; readonly layer: Layer }>();
  return {
    layer: (file, topology, lens, date, known) => {
      const name = known ? `${known.knownOn} ${date}` : layerName(lens, date);
      const object = topology.objects[known?.name ?? name];
      const before = layers.get(name);
      const layer = before && before.object === object ? before.layer : decodeLayer(file, topology, lens, date, known);
      layers.delete(name);
      layers.set(name, { object, layer });
      for (const oldest of [...layers.keys()].slice(0, -MAXIMUM_LAYERS)) layers.delete(oldest);
      return layer;
    },
  };
}
