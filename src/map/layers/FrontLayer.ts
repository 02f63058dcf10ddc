import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import { FeatureGroup, Polyline } from 'leaflet';
import type { Topology } from 'topojson-specification';
import type { Layer } from '#domain/ground.ts';
import { frontLines, type LineKind } from '#map/ground/frontLines.ts';
import { leafletLines } from '#map/leafletLatLng.ts';

interface FrontProps extends LayerProps {
  readonly layer: Layer;
  readonly topology: Topology;
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
  function createFront(props, context) {
    const group = new FeatureGroup(LINES.map(([className]) => lineOf(className)));
    draw(group, props);
    return createElementObject(group, context);
  },
  function updateFront(group, props, before) {
    if (props.layer !== before.layer) draw(group, props);
  },
);

function lineOf(className: string): Polyline {
  return new Polyline([], { pane: 'front', className, interactive: false, smoothFactor: 0 });
}

function draw(group: FeatureGroup, { layer, topology }: FrontProps): void {
  const lines = frontLines(topology, layer);
  const paths = group.getLayers() as Polyline[];
  for (const [index, [, kind]] of LINES.entries()) paths[index]?.setLatLngs(leafletLines(lines[kind]));
}
