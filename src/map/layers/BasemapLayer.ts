import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import { FeatureGroup, type Path, Polygon, Polyline } from 'leaflet';
import type { Topology } from 'topojson-specification';
import { type BasemapArea, type BasemapLine, basemapShapes } from '#map/basemap/basemapShapes.ts';
import { leafletLines, leafletPolygons } from '#map/leafletLatLng.ts';

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
  for (const shape of basemapShapes(basemap)) group.addLayer(pathOf(shape));
}

function pathOf(shape: BasemapArea | BasemapLine): Path {
  const { pane, className } = shape;
  const options = { pane, className, interactive: false, smoothFactor: 0, noClip: true };
  if ('lines' in shape) return new Polyline(leafletLines(shape.lines), options);
  const fill = { fillColor: shape.fill, fillOpacity: 1 };
  return new Polygon(leafletPolygons(shape.polygons), { ...options, ...fill });
}
