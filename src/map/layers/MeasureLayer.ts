import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import { DivIcon, FeatureGroup, Marker, Polyline } from 'leaflet';
import type { LonLat } from '#domain/place.ts';
import { leafletLatLng } from '#map/leafletLatLng.ts';

interface MeasureProps extends LayerProps {
  readonly from: LonLat;
  readonly to: LonLat;
  readonly label: string;
}

/** The line from a place to the nearest point of the ground measured to, with the distance at its far end. */
export const MeasureLayer = createLayerComponent<FeatureGroup, MeasureProps>(
  function createMeasure(props, context) {
    const group = new FeatureGroup();
    draw(group, props);
    return createElementObject(group, context);
  },
  function updateMeasure(group, props, before) {
    if (props.from !== before.from || props.to !== before.to || props.label !== before.label) draw(group, props);
  },
);

function draw(group: FeatureGroup, { from, to, label }: MeasureProps): void {
  const line = [leafletLatLng(from), leafletLatLng(to)];
  group.clearLayers();
  for (const className of ['measure-halo', 'measure-line']) {
    group.addLayer(new Polyline(line, { pane: 'marks', className, interactive: false }));
  }
  const icon = new DivIcon({ className: 'measure', html: endOf(label, to[0] >= from[0]), iconSize: [0, 0] });
  group.addLayer(new Marker(leafletLatLng(to), { icon, pane: 'marks', interactive: false, keyboard: false }));
}

/** The end's dot with the label on the side that leads away from the place. */
function endOf(label: string, eastward: boolean): HTMLElement {
  const end = document.createElement('span');
  const box = document.createElement('span');
  const text = document.createElement('span');
  end.className = 'measure-end';
  box.className = eastward ? 'measure-label' : 'measure-label measure-label-west';
  text.dir = 'auto';
  text.textContent = label;
  box.append(text);
  end.append(box);
  return end;
}
