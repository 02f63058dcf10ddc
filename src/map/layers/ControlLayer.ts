import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import { FeatureGroup } from 'leaflet';
import type { GeometryCollection } from 'topojson-specification';
import type { ControlTopology } from '#data/controlTopology.ts';
import { type GroundProperties, groundKey, type Layer } from '#domain/ground.ts';
import type { LonLat } from '#domain/place.ts';
import { type Actors, groundFill } from '#map/ground/groundFill.ts';
import { lonLatOf } from '#map/leafletLatLng.ts';
import { ArcPath, type Drawn } from '#map/paths/ArcPath.ts';
import { ringsOf } from '#map/paths/arcRows.ts';

interface ControlProps extends LayerProps {
  readonly layer: Layer;
  readonly topology: ControlTopology;
  readonly actors: Actors;
  /** Told where the ground was clicked; the same function as long as the layer lives. */
  readonly onSelect: (at: LonLat) => void;
}

/** The paths on the map by the key of their ground. */
const drawnPaths = new WeakMap<FeatureGroup, Map<string, ArcPath>>();

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
    if (props.actors !== before.actors) {
      group.clearLayers();
      drawnPaths.delete(group);
    }
    draw(group, props);
  },
);

function draw(group: FeatureGroup, { layer, topology, actors }: ControlProps): void {
  const before = drawnPaths.get(group) ?? new Map<string, ArcPath>();
  const now = new Map<string, ArcPath>();
  const { geometries } = topology.objects[layer.object] as GeometryCollection;
  for (const [index, { properties }] of layer.grounds.entries()) {
    const geometry = geometries[index];
    if (!geometry) continue;
    const key = groundKey(properties);
    const drawn = { topology, rows: ringsOf(geometry) };
    const path = before.get(key) ?? pathOf(drawn, properties, actors);
    if (before.delete(key)) path.show(drawn);
    now.set(key, path);
  }
  for (const path of before.values()) group.removeLayer(path);
  for (const path of now.values()) group.addLayer(path);
  drawnPaths.set(group, now);
  markDay(group, { layer });
}

/** For tests: the day that the paths show, to be held against the one that the heading says. */
function markDay(group: FeatureGroup, { layer }: Pick<ControlProps, 'layer'>): void {
  for (const path of drawnPaths.get(group)?.values() ?? []) path.getElement()?.setAttribute('data-day', layer.date);
}

function pathOf(drawn: Drawn, properties: GroundProperties, actors: Actors): ArcPath {
  const path = new ArcPath(drawn, {
    pane: 'ground',
    className: 'ground',
    stroke: false,
    fill: true,
    fillColor: groundFill(properties, actors),
    fillOpacity: 1,
    isClosed: true,
  });
  path.on('add', () => {
    const element = path.getElement();
    element?.setAttribute('data-actor', properties.actor ?? '');
    element?.setAttribute('data-status', properties.status);
  });
  return path;
}
