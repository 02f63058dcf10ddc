import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import { FeatureGroup } from 'leaflet';
import type { Topology } from 'topojson-specification';
import { type BasemapShape, basemapShapes } from '#map/basemap/basemapShapes.ts';
import { ArcPath } from '#map/paths/ArcPath.ts';

interface BasemapProps extends LayerProps {
  readonly basemap: Topology;
}

/** Land below the ground; occupied land, governorates, water, roads and the border above it. */
export const BasemapLayer = createLayerComponent<FeatureGroup, BasemapProps>(
  function createBasemap(props, context) {
    const group = new FeatureGroup();
    draw(group, props);
    return createElementObject(group, context);
  },
  function updateBasemap(group, props, before) {
    if (props.basemap !== before.basemap) draw(group, props);
  },
);

function draw(group: FeatureGroup, { basemap }: BasemapProps): void {
  group.clearLayers();
  for (const shape of basemapShapes(basemap)) group.addLayer(pathOf(basemap, shape));
}

function pathOf(topology: Topology, { pane, className, fill, rows }: BasemapShape): ArcPath {
  const filled = fill === undefined ? {} : { fill: true, fillColor: fill, fillOpacity: 1 };
  return new ArcPath(
    { topology, rows },
    { pane, className, interactive: false, isClosed: fill !== undefined, ...filled },
  );
}
