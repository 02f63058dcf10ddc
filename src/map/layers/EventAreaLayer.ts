import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import { FeatureGroup, Polyline, type PolylineOptions } from 'leaflet';
import { geodesicCircle } from '#domain/circle.ts';
import type { LonLat } from '#domain/place.ts';
import { leafletLatLng } from '#map/leafletLatLng.ts';

/** An area somewhere in which something happened. */
export interface DrawnArea {
  readonly key: string;
  readonly middle: LonLat;
  readonly radiusKm: number;
}

interface AreaProps extends LayerProps {
  readonly areas: readonly DrawnArea[];
}

interface AreaOptions extends PolylineOptions {
  readonly key: string;
}

/** Dotted lines round the areas of events. A key always means the same circle. */
export const EventAreaLayer = createLayerComponent<FeatureGroup, AreaProps>(
  function createEventAreas(props, context) {
    const group = new FeatureGroup();
    draw(group, props);
    return createElementObject(group, context);
  },
  function updateEventAreas(group, props, before) {
    if (props.areas !== before.areas) draw(group, props);
  },
);

function draw(group: FeatureGroup, { areas }: AreaProps): void {
  const drawn = new Map((group.getLayers() as Polyline[]).map((line) => [keyOf(line), line]));
  for (const { key, middle, radiusKm } of areas) {
    if (!drawn.delete(key)) group.addLayer(lineOf(key, geodesicCircle(middle, radiusKm)));
  }
  for (const line of drawn.values()) group.removeLayer(line);
}

function lineOf(key: string, ring: readonly LonLat[]): Polyline {
  const className = 'event-area';
  const options: AreaOptions = { key, pane: 'marks', className, interactive: false, smoothFactor: 0, noClip: true };
  return new Polyline(ring.map(leafletLatLng), options);
}

function keyOf(line: Polyline): string {
  return (line.options as AreaOptions).key;
}
