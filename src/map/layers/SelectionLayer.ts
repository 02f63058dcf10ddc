import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import { DivIcon, Marker } from 'leaflet';
import type { LonLat } from '#domain/place.ts';
import { leafletLatLng } from '#map/leafletLatLng.ts';

interface SelectionProps extends LayerProps {
  readonly at: LonLat;
}

/** The ring round the selected place. */
export const SelectionLayer = createLayerComponent<Marker, SelectionProps>(
  function createSelection({ at }, context) {
    const icon = new DivIcon({ className: 'selection', html: ringOf(), iconSize: [0, 0] });
    const marker = new Marker(leafletLatLng(at), { icon, pane: 'marks', interactive: false, keyboard: false });
    return createElementObject(marker, context);
  },
  function updateSelection(marker, { at }, before) {
    if (at !== before.at) marker.setLatLng(leafletLatLng(at));
  },
);

function ringOf(): HTMLElement {
  const ring = document.createElement('span');
  ring.className = 'selection-ring';
  return ring;
}
