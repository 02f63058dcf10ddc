import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import { DivIcon, FeatureGroup, Marker, Polyline } from 'leaflet';
import type { LonLat } from '#domain/place.ts';
import { leafletLatLng } from '#map/leafletLatLng.ts';
import { tellLabelsOf } from './labelsChanged.ts';

interface MeasureProps extends LayerProps {
  readonly from: LonLat;
  readonly to: LonLat;
  readonly label: string;
  /** Which place the far end is near; null where there is no far end. */
  readonly end: string | null;
}

/** The line from a place to the nearest point of the ground measured to, with the distance at its far end. */
export const MeasureLayer = createLayerComponent<FeatureGroup, MeasureProps>(
  function createMeasure(props, context) {
    const group = new FeatureGroup();
    draw(group, props);
    tellLabelsOf(group, context.map);
    return createElementObject(group, context);
  },
  function updateMeasure(group, props, before) {
    const isSame =
      props.from === before.from && props.to === before.to && props.label === before.label && props.end === before.end;
    if (isSame) return;
    draw(group, props);
    group.fire('redrawn');
  },
);

function draw(group: FeatureGroup, { from, to, label, end }: MeasureProps): void {
  const line = [leafletLatLng(from), leafletLatLng(to)];
  group.clearLayers();
  for (const className of ['measure-halo', 'measure-line']) {
    group.addLayer(new Polyline(line, { pane: 'marks', className, interactive: false }));
  }
  const icon = new DivIcon({ className: 'measure', html: endOf(label, end, to[0] >= from[0]), iconSize: [0, 0] });
  group.addLayer(new Marker(leafletLatLng(to), { icon, pane: 'marks', interactive: false, keyboard: false }));
}

/** The end's dot with the label on the side that leads away from the place. */
function endOf(label: string, end: string | null, eastward: boolean): HTMLElement {
  const dot = document.createElement('span');
  const box = document.createElement('span');
  dot.className = 'measure-end';
  box.className = eastward ? 'measure-label' : 'measure-label measure-label-west';
  box.append(textOf('b', label), ...(end === null ? [] : [textOf('span', end)]));
  dot.append(box);
  return dot;
}

function textOf(tag: 'b' | 'span', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.dir = 'auto';
  element.textContent = text;
  return element;
}
