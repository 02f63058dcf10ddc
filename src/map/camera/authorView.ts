import { type Map as LeafletMap, point } from 'leaflet';
import type { MapView } from '#domain/manifest.ts';
import { leafletLatLng } from '#map/leafletLatLng.ts';
import { coveringPanels, lastingPanels } from './coveringPanels.ts';
import { type Box, freeRectangle } from './freeRectangle.ts';

/** The free rectangle, in CSS pixels, that authors choose a view's zoom for. Smaller ones show nearly the same ground. */
const WIDTH = 656;
const HEIGHT = 722;
const MARGIN = 16;
/** Of a step of zoom, how much closer than the author's ground a view may be: a tenth of its width at half steps. */
const LENIENCY = 0.3;

/** What panels leave free of the map as it stands now; of all that are open where none are given. */
export function freeRectangleOf(map: LeafletMap, panels = coveringPanels(map.getContainer())): Box {
  const { x, y } = map.getSize();
  return freeRectangle({ left: 0, top: 0, right: x, bottom: y }, panels, MARGIN);
}

/** Puts the author's view into the middle of the free rectangle, without movement. */
export function showAuthorView(map: LeafletMap, view: MapView): void {
  const free = freeRectangleOf(map, lastingPanels(map.getContainer()));
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
  const wanted = (zoom + Math.log2(Math.max(share, 1 / 16))) / snap;
  // Rather too far out than without the towns at the author's edges.
  return Math.floor(wanted + LENIENCY) * snap;
}
