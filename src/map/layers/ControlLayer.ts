import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import { FeatureGroup, Polygon, type PolylineOptions } from 'leaflet';
import { type Ground, groundKey, type Layer } from '#domain/ground.ts';
import type { LonLat } from '#domain/place.ts';
import { geometrySignature } from '#map/ground/geometrySignature.ts';
import { type Actors, groundFill } from '#map/ground/groundFill.ts';
import { leafletPolygons, lonLatOf } from '#map/leafletLatLng.ts';

interface ControlProps extends LayerProps {
  readonly layer: Layer;
  readonly actors: Actors;
  /** Told where the ground was clicked; the same function as long as the layer lives. */
  readonly onSelect: (at: LonLat) => void;
}

interface GroundOptions extends PolylineOptions {
  readonly key: string;
  signature: string;
}

/** The ground of one day: one path for each actor and status. A new day touches only the paths that differ. */
export const ControlLayer = createLayerComponent<FeatureGroup, ControlProps>(
  function createControl(props, context) {
    const group = new FeatureGroup();
    group.on('click', ({ latlng }) => props.onSelect(lonLatOf(latlng)));
    draw(group, props);
    group.on('add', () => markDay(group, props));
    return createElementObject(group, context);
  },
  function updateControl(group, props, before) {
    if (props.layer === before.layer && props.actors === before.actors) return;
    if (props.actors !== before.actors) group.clearLayers();
    draw(group, props);
  },
);

function draw(group: FeatureGroup, { layer, actors }: ControlProps): void {
  const drawn = new Map((group.getLayers() as Polygon[]).map((path) => [optionsOf(path).key, path]));
  for (const ground of layer.grounds) {
    const key = groundKey(ground.properties);
    const path = drawn.get(key);
    if (path) redraw(path, ground);
    else group.addLayer(pathOf(ground, actors));
    drawn.delete(key);
  }
  for (const path of drawn.values()) group.removeLayer(path);
  markDay(group, { layer });
}

/** For tests: the day that the paths show, to be held against the one that the heading says. */
function markDay(group: FeatureGroup, { layer }: Pick<ControlProps, 'layer'>): void {
  group.eachLayer((path) => (path as Polygon).getElement()?.setAttribute('data-day', layer.date));
}

function redraw(path: Polygon, ground: Ground): void {
  const options = optionsOf(path);
  if (options.signature === geometrySignature(ground)) return;
  options.signature = geometrySignature(ground);
  path.setLatLngs(leafletPolygons(ground.geometry.coordinates));
}

function pathOf(ground: Ground, actors: Actors): Polygon {
  const { status, actor } = ground.properties;
  const options: GroundOptions = {
    key: groundKey(ground.properties),
    signature: geometrySignature(ground),
    pane: 'ground',
    className: 'ground',
    stroke: false,
    fillColor: groundFill(ground.properties, actors),
    fillOpacity: 1,
    // Neighbours share their edge vertex by vertex; simplifying each alone would open gaps between them.
    smoothFactor: 0,
    noClip: true,
  };
  const path = new Polygon(leafletPolygons(ground.geometry.coordinates), options);
  path.on('add', () => {
    const element = path.getElement();
    element?.setAttribute('data-actor', actor ?? '');
    element?.setAttribute('data-status', status);
  });
  return path;
}

function optionsOf(path: Polygon): GroundOptions {
  return path.options as GroundOptions;
}
