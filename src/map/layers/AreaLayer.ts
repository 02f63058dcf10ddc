import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import { DivIcon, FeatureGroup, Marker } from 'leaflet';
import type { Locale } from '#domain/localised.ts';
import type { LonLat } from '#domain/place.ts';
import { leafletLatLng } from '#map/leafletLatLng.ts';
import { nameElement } from '#map/names/nameElement.ts';
import type { NameStyle } from '#map/names/nameStyles.ts';

/** A name that stands on an area. */
export interface DrawnAreaName {
  readonly text: string;
  readonly at: LonLat;
  readonly kind: 'country' | 'sea' | 'actor';
  readonly style: NameStyle;
  /** The custom property that colours it; absent where its kind does. */
  readonly ink?: string;
}

interface AreaProps extends LayerProps {
  readonly names: readonly DrawnAreaName[];
  readonly locale: Locale;
}

/** Names of countries and seas, and of actors on their ground. They take no clicks. */
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

function draw(group: FeatureGroup, { names, locale }: AreaProps): void {
  group.clearLayers();
  for (const { text, at, kind, style, ink } of names) {
    const html = nameElement(text, style, locale);
    if (ink) html.style.color = ink;
    const icon = new DivIcon({ className: `area area-${kind}`, html, iconSize: [0, 0] });
    group.addLayer(new Marker(leafletLatLng(at), { icon, pane: 'areas', interactive: false, keyboard: false }));
  }
}
