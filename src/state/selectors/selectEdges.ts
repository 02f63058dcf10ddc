import type { Position } from 'geojson';
import { arcLine } from '#data/arcLines.ts';
import { type LayerEdge, layerEdges } from '#data/layerEdges.ts';
import { DISAGREEMENT } from '#domain/disagreement.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';
import { selectDrawnTopology } from './selectDrawnTopology.ts';

/** An arc of a line that is drawn between two grounds. */
export interface EdgeLine extends LayerEdge {
  /** `[lon, lat]`. */
  readonly line: readonly Position[];
}

/**
 * The lines of the layer drawn that can be asked why they are there, arc by arc: the front line, the edges of contested and
 * of asserted ground, and where what is known ends. Not where an account falls silent, nor, between two accounts, where one
 * of them names nobody: there a reader asks about the ground. Empty before the first layer.
 */
export const selectEdges: (state: MapState) => readonly EdgeLine[] = memoise(
  [({ layer }) => layer, selectDrawnTopology] as const,
  (layer, topology) => {
    if (!layer || !topology) return [];
    return layerEdges(topology, layer.object)
      .filter(({ kind, sides }) =>
        layer.lens === DISAGREEMENT ? kind !== 'unknown' : sides.every(({ status }) => status !== 'silent'),
      )
      .map((edge) => ({ ...edge, line: arcLine(topology, edge.arc) }));
  },
);
