import type { Position } from 'geojson';
import { arcLine } from '#data/arcLines.ts';
import { type LayerEdge, layerEdges } from '#data/layerEdges.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectDrawnTopology } from './selectDrawnTopology.ts';

/** A stretch of front line: held ground of two actors meets there. */
export interface FrontStretch extends LayerEdge {
  /** `[lon, lat]`. */
  readonly line: readonly Position[];
}

/** The front line of the layer drawn, arc by arc; empty before the first layer. */
export const selectFront: (state: MapState) => readonly FrontStretch[] = memoise(
  [({ layer }) => layer, selectDrawnTopology] as const,
  (layer, topology) => {
    if (!layer || !topology) return [];
    return layerEdges(topology, layer.object)
      .filter(({ kind }) => kind === 'front')
      .map((edge) => ({ ...edge, line: arcLine(topology, edge.arc) }));
  },
);
