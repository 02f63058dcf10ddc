import type { Position } from 'geojson';
import type { Map as LeafletMap } from 'leaflet';
import { leafletLatLng } from '#map/leafletLatLng.ts';
import type { PixelLine } from './areaSpot.ts';

/** Lines or rings, coordinates `[lon, lat]`, in CSS pixels from the map's top left corner. */
export function pixelLines(map: LeafletMap, lines: readonly (readonly Position[])[]): PixelLine[] {
  return lines.map((line) =>
    line.map((position) => {
      const { x, y } = map.latLngToContainerPoint(leafletLatLng(position));
      return [x, y] as const;
    }),
  );
}
