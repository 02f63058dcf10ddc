import { type Map as LeafletMap, point } from 'leaflet';
import type { MapView } from '#domain/manifest.ts';
import { leafletLatLng } from '#map/leafletLatLng.ts';
import { coveringPanels } from './coveringPanels.ts';
import { type Box, freeRectangle } from './freeRectangle.ts';

/** The free rectangle, in CSS pixels, that authors choose a view's zoom for. Smaller ones show the same ground. */
const WIDTH = 656;
const HEIGHT = 722;
const MARGIN = 16;

/** What the panels leave free of the map as it stands now. */
export function freeRectangleOf(map: LeafletMap): Box {
  const { x, y } = map.getSize();
  return freeRectangle({ left: 0, top: 0, right: x, bottom: y }, coveringPanels(map.getContainer()), MARGIN);
}

/** Puts the author's view into the middle of the free rectangle, without movement. */
export function showAuthorView(map: LeafletMap, view: MapView): void {
  const free = freeRectangleOf(map);
  const zoom = Math.max(map.getMinZoom(), authorZoom(view.zoom, free, map.options.zoomSnap ?? 1));
  const middle = point((free.left + free.right) / 2, (free.top + free.bottom) / 2);
  const centre = map
    .project(leafletLatLng([view.lon, view.lat]), zoom)
    .add(map.getSize().divideBy(2))
    .subtract(middle);
  map.setView(map.unproject(centre, zoom), zoom, { animate: false });
}

function authorZoom(zoom: number, free: Box, snap: number): number {
  const share = Math.min(1, (free.right - free.left) / WIDTH, (free.bottom - free.top) / HEIGHT);
  return Math.round((zoom + Math.log2(Math.max(share, 1 / 16))) / snap) * snap;
}
