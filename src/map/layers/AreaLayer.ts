import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import { DivIcon, FeatureGroup, Marker, type MarkerOptions } from 'leaflet';
import type { Locale } from '#domain/localised.ts';
import type { LonLat } from '#domain/place.ts';
import { leafletLatLng } from '#map/leafletLatLng.ts';
import type { FeatureKind } from '#map/names/namedFeatures.ts';
import { nameElement } from '#map/names/nameElement.ts';
import type { NameStyle } from '#map/names/nameStyles.ts';

/** A name that stands on an area. */
export interface DrawnAreaName {
  readonly text: string;
  readonly at: LonLat;
  readonly kind: FeatureKind;
  readonly style: NameStyle;
  /** Degrees by which it is turned, clockwise; absent where it lies level. */
  readonly turn?: number;
  /** The custom property that colours it; absent where its kind does. */
  readonly ink?: string;
}

interface AreaProps extends LayerProps {
  readonly names: readonly DrawnAreaName[];
  readonly locale: Locale;
}

interface NameOptions extends MarkerOptions {
  readonly name: DrawnAreaName;
}

/** Names of land, water and roads, and of actors on their ground. They take no clicks. */
export const AreaLayer = createLayerComponent<FeatureGroup, AreaProps>(
  function createAreas(props, context) {
    const group = new FeatureGroup();
    draw(group, props);
    return createElementObject(group, context);
  },
  function updateAreas(group, props, before) {
    if (props.names !== before.names) draw(group, props);
  },
);

/** From day to day most names are the same objects: their markers stay. */
function draw(group: FeatureGroup, { names, locale }: AreaProps): void {
  const drawn = new Map(
    (group.getLayers() as Marker[]).map((marker) => [(marker.options as NameOptions).name, marker]),
  );
  for (const name of names) {
    if (!drawn.delete(name)) group.addLayer(markerOf(name, locale));
  }
  for (const marker of drawn.values()) group.removeLayer(marker);
}

function markerOf(name: DrawnAreaName, locale: Locale): Marker {
  const { text, at, kind, style, ink, turn } = name;
  const html = nameElement(text, style, locale, { turn });
  if (ink) html.style.color = ink;
  const icon = new DivIcon({ className: `area area-${kind}`, html, iconSize: [0, 0] });
  const options: NameOptions = { name, icon, pane: 'areas', interactive: false, keyboard: false };
  return new Marker(leafletLatLng(at), options);
}
