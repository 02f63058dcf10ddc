import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import { FeatureGroup } from 'leaflet';
import type { ControlTopology } from '#data/controlTopology.ts';
import type { Layer } from '#domain/ground.ts';
import { frontRows, type LineKind } from '#map/ground/frontLines.ts';
import { ArcPath } from '#map/paths/ArcPath.ts';

interface FrontProps extends LayerProps {
  readonly layer: Layer;
  readonly topology: ControlTopology;
}

/** From the lowest up: each line with its look. */
const LINES: readonly (readonly [className: string, kind: LineKind])[] = [
  ['edge-unknown', 'unknown'],
  ['edge-soft', 'soft'],
  ['edge-casing edge-interpolated', 'interpolated'],
  ['edge-casing', 'front'],
  ['edge-front edge-interpolated', 'interpolated'],
  ['edge-front', 'front'],
];

/** The lines where grounds meet, with a casing under the front line for the dark theme. */
export const FrontLayer = createLayerComponent<FeatureGroup, FrontProps>(
  function createFront({ layer, topology }, context) {
    const rows = frontRows(topology, layer);
    const paths = LINES.map(([className, kind]) => {
      const options = { pane: 'front', className, interactive: false, isClosed: false };
      return new ArcPath({ topology, rows: rows[kind] }, options);
    });
    return createElementObject(new FeatureGroup(paths), context);
  },
  function updateFront(group, { layer, topology }, before) {
    if (layer === before.layer) return;
    const rows = frontRows(topology, layer);
    const paths = group.getLayers() as ArcPath[];
    for (const [index, [, kind]] of LINES.entries()) paths[index]?.show({ topology, rows: rows[kind] });
  },
);
