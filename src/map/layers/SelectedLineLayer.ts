import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import type { Position } from 'geojson';
import { Polyline } from 'leaflet';
import { leafletLatLng } from '#map/leafletLatLng.ts';

interface SelectedLineProps extends LayerProps {
  /** `[lon, lat]`. */
  readonly line: readonly Position[];
}

/** A broad band under a stretch of front line. */
export const SelectedLineLayer = createLayerComponent<Polyline, SelectedLineProps>(
  function createSelectedLine({ line }, context) {
    const options = { pane: 'lines', className: 'line-selected', interactive: false, smoothFactor: 0 };
    return createElementObject(new Polyline(line.map(leafletLatLng), options), context);
  },
  function updateSelectedLine(path, { line }, before) {
    if (line !== before.line) path.setLatLngs(line.map(leafletLatLng));
  },
);
