import type { Map as LeafletMap } from 'leaflet';
import { nearestOnLines } from '#domain/nearestOnLines.ts';
import type { LonLat } from '#domain/place.ts';
import { leafletLatLng } from '#map/leafletLatLng.ts';
import type { EdgeLine } from '#state/selectors/selectEdges.ts';

/** How far from a line a press may be and still mean it, in CSS pixels: a finger is wider than the point of a mouse. */
const MOUSE_PX = 6;
const FINGER_PX = 14;

/** The point of a line that a press on the map means, `[lon, lat]`; undefined where it means the ground. */
export function lineAt(map: LeafletMap, edges: readonly EdgeLine[], at: LonLat): LonLat | undefined {
  const found = nearestOnLines(
    edges.map(({ line }) => line),
    at,
  );
  if (!found) return undefined;
  const pixel = (point: LonLat) => map.latLngToContainerPoint(leafletLatLng(point));
  const limit = matchMedia('(pointer: coarse)').matches ? FINGER_PX : MOUSE_PX;
  return pixel(found.at).distanceTo(pixel(at)) <= limit ? found.at : undefined;
}
