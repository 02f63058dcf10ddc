import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import { DivIcon, FeatureGroup, Marker } from 'leaflet';
import type { LonLat } from '#domain/place.ts';
import { leafletLatLng } from '#map/leafletLatLng.ts';

interface LabelProps extends LayerProps {
  readonly className: string;
  readonly spots: readonly LonLat[];
  readonly text: string;
}

/** The same words at several spots, below all names. They take no clicks. */
export const LabelLayer = createLayerComponent<FeatureGroup, LabelProps>(
  function createLabels(props, context) {
    const group = new FeatureGroup();
    draw(group, props);
    return createElementObject(group, context);
  },
  function updateLabels(group, props, before) {
    if (props.spots !== before.spots || props.text !== before.text) draw(group, props);
  },
);

function draw(group: FeatureGroup, { className, spots, text }: LabelProps): void {
  group.clearLayers();
  for (const spot of spots) {
    const html = document.createElement('span');
    html.textContent = text;
    const icon = new DivIcon({ className, html, iconSize: [0, 0] });
    group.addLayer(new Marker(leafletLatLng(spot), { icon, pane: 'areas', interactive: false, keyboard: false }));
  }
}
