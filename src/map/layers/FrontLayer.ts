import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import { FeatureGroup, Polyline } from 'leaflet';
import type { Topology } from 'topojson-specification';
import type { Layer } from '#domain/ground.ts';
import { EDGE_KINDS, frontLines } from '#map/ground/frontLines.ts';
import { leafletLines } from '#map/leafletLatLng.ts';

interface FrontProps extends LayerProps {
  readonly layer: Layer;
  readonly topology: Topology;
}

/** The lines where grounds meet, with a casing under the front line for the dark theme. */
export const FrontLayer = createLayerComponent<FeatureGroup, FrontProps>(
  function createFront(props, context) {
    const classNames = [...EDGE_KINDS.map((kind) => `edge-${kind}`)];
    classNames.splice(-1, 0, 'edge-casing');
    const group = new FeatureGroup(classNames.map(lineOf));
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
  const { unknown, soft, front } = frontLines(topology, layer);
  const lines = [unknown, soft, front, front].map(leafletLines);
  for (const [index, path] of (group.getLayers() as Polyline[]).entries()) path.setLatLngs(lines[index] ?? []);
}
