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

/** Leaflet orders markers by latitude; the lines of the pane lie at 200. */
const ABOVE_LINES = 1000;

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
  const icon = new DivIcon({ className: 'measure', html: endOf(label, end, [from, to]), iconSize: [0, 0] });
  group.addLayer(
    new Marker(leafletLatLng(to), {
      icon,
      pane: 'marks',
      interactive: false,
      keyboard: false,
      zIndexOffset: ABOVE_LINES,
    }),
  );
}

/** The end's dot with the label in the quarter that leads away from the place, whose own name it would else cover. */
function endOf(label: string, end: string | null, [from, to]: readonly [LonLat, LonLat]): HTMLElement {
  const dot = document.createElement('span');
  const box = document.createElement('span');
  dot.className = 'measure-end';
  box.className = 'measure-label';
  box.classList.toggle('measure-label-west', to[0] < from[0]);
  box.classList.toggle('measure-label-south', to[1] < from[1]);
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
