import type { Position } from 'geojson';
import type { LatLng, LatLngTuple } from 'leaflet';
import type { LonLat } from '#domain/place.ts';

/** `[lon, lat]` as Leaflet's `[lat, lng]`. This file is the only one that turns coordinates round. */
export function leafletLatLng([lon = 0, lat = 0]: Position | LonLat): LatLngTuple {
  return [lat, lon];
}

/** Where Leaflet says something happened, as `[lon, lat]`; east of the date line stays as it is. */
export function lonLatOf({ lat, lng }: LatLng): LonLat {
  return [lng, lat];
}
