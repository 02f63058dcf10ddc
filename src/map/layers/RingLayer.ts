import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import { DivIcon, FeatureGroup, Marker, Polyline } from 'leaflet';
import { geodesicCircle } from '#domain/circle.ts';
import type { LonLat } from '#domain/place.ts';
import { leafletLatLng } from '#map/leafletLatLng.ts';
import { tellLabelsOf } from './labelsChanged.ts';

interface RingProps extends LayerProps {
  readonly middle: LonLat;
  /** One radius, or the two ends of a range; the label stands on the last. */
  readonly radiiKm: readonly number[];
  /** A measured distance is dashed; the vague outline of an area dotted. */
  readonly look: 'distance' | 'area';
  readonly label: string;
  /** Where on the ring the label stands: in the south unless something else is there. */
  readonly labelSide: 'north' | 'south';
}

/** Circles on the globe round a point, with what they mean written on the outermost. */
export const RingLayer = createLayerComponent<FeatureGroup, RingProps>(
  function createRings(props, context) {
    const group = new FeatureGroup();
    draw(group, props);
    tellLabelsOf(group, context.map);
    return createElementObject(group, context);
  },
  function updateRings(group, props, before) {
    if (ringsOf(props) === ringsOf(before)) return;
    draw(group, props);
    group.fire('redrawn');
  },
);

function draw(group: FeatureGroup, { middle, radiiKm, look, label, labelSide }: RingProps): void {
  group.clearLayers();
  const rings = radiiKm.map((radiusKm) => geodesicCircle(middle, radiusKm));
  for (const className of [`ring-casing ring-casing-${look}`, `ring ring-${look}`]) {
    for (const ring of rings) {
      const options = { pane: 'marks', className, interactive: false, smoothFactor: 0, noClip: true };
      group.addLayer(new Polyline(ring.map(leafletLatLng), options));
    }
  }
  const outermost = rings.at(-1) ?? [];
  const spot = outermost[labelSide === 'north' ? 0 : Math.floor(outermost.length / 2)];
  if (!spot) return;
  const icon = new DivIcon({ className: 'ring-mark', html: labelOf(label), iconSize: [0, 0] });
  group.addLayer(new Marker(leafletLatLng(spot), { icon, pane: 'marks', interactive: false, keyboard: false }));
}

function labelOf(label: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'ring-label';
  element.dir = 'auto';
  element.textContent = label;
  return element;
}

function ringsOf({ middle, radiiKm, look, label, labelSide }: RingProps): string {
  return JSON.stringify([middle, radiiKm, look, label, labelSide]);
}
