import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import { DivIcon, FeatureGroup, Marker } from 'leaflet';
import type { LonLat } from '#domain/place.ts';
import { leafletLatLng } from '#map/leafletLatLng.ts';
import { tellLabelsOf } from './labelsChanged.ts';

/** Words at a spot, `[lon, lat]`. */
interface Label {
  readonly at: LonLat;
  readonly text: string;
}

interface LabelProps extends LayerProps {
  readonly className: string;
  readonly pane: 'areas' | 'events';
  readonly labels: readonly Label[];
}

/** Words in the middle of their spots. They take no clicks. */
export const LabelLayer = createLayerComponent<FeatureGroup, LabelProps>(
  function createLabels(props, context) {
    const group = new FeatureGroup();
    draw(group, props);
    tellLabelsOf(group, context.map);
    return createElementObject(group, context);
  },
  function updateLabels(group, props, before) {
    if (props.labels === before.labels) return;
    draw(group, props);
    group.fire('redrawn');
  },
);

function draw(group: FeatureGroup, { className, pane, labels }: LabelProps): void {
  group.clearLayers();
  for (const { at, text } of labels) {
    const html = document.createElement('span');
    html.textContent = text;
    const icon = new DivIcon({ className, html, iconSize: [0, 0] });
    group.addLayer(new Marker(leafletLatLng(at), { icon, pane, interactive: false, keyboard: false }));
  }
}
