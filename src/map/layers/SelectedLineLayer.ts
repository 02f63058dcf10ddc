import { createElementObject, createLayerComponent, type LayerProps } from '@react-leaflet/core';
import { Polyline } from 'leaflet';
import { leafletLatLng } from '#map/leafletLatLng.ts';
import type { EdgeLine } from '#state/selectors/selectEdges.ts';

interface SelectedLineProps extends LayerProps {
  readonly stretch: readonly EdgeLine[];
}

/** A broad band under a stretch of line. */
export const SelectedLineLayer = createLayerComponent<Polyline, SelectedLineProps>(
  function createSelectedLine({ stretch }, context) {
    const options = { pane: 'lines', className: 'line-selected', interactive: false, smoothFactor: 0 };
    return createElementObject(new Polyline(latLngs(stretch), options), context);
  },
  function updateSelectedLine(path, { stretch }, before) {
    if (stretch !== before.stretch) path.setLatLngs(latLngs(stretch));
  },
);

function latLngs(stretch: readonly EdgeLine[]) {
  return stretch.map(({ line }) => line.map(leafletLatLng));
}
