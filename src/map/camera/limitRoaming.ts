import type { LatLngBoundsLiteral, Map as LeafletMap } from 'leaflet';
import type { Manifest } from '#domain/manifest.ts';
import { leafletLatLng } from '#map/leafletLatLng.ts';
import { moveAtOnce } from './ownMoves.ts';

export const MINIMUM_ZOOM = 5;
export const MAXIMUM_ZOOM = 12;

type Bounds = Manifest['bounds'];

/**
 * Keeps the camera where there is a basemap to see: no further out than its frame fills the map, unless the whole of
 * the map's own bounds needs more.
 *
 * @param frame - what the basemap covers.
 */
export function limitRoaming(map: LeafletMap, bounds: Bounds, frame: Bounds): void {
  map.setMinZoom(MINIMUM_ZOOM);
  const whole = map.getBoundsZoom(leafletBounds(bounds));
  const filled = map.getBoundsZoom(leafletBounds(frame), true);
  const minimum = Math.min(whole, filled);
  moveAtOnce(map, () => {
    // Leaflet would bring the camera inside new limits with a motion of its own; here it is inside before they are set.
    if (map.getZoom() < minimum) map.setZoom(minimum, { animate: false });
    map.panInsideBounds(leafletBounds(frame), { animate: false });
    map.setMinZoom(minimum);
    map.setMaxBounds(leafletBounds(frame));
  });
}

function leafletBounds([west, south, east, north]: Bounds): LatLngBoundsLiteral {
  return [leafletLatLng([west, south]), leafletLatLng([east, north])];
}
