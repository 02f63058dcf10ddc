import type { Map as LeafletMap } from 'leaflet';

const underWay = new WeakSet<LeafletMap>();

/** Makes a move that the page makes by itself: its end is not the reader's camera. */
export function moveByItself(map: LeafletMap, move: () => void): void {
  underWay.add(map);
  map.once('moveend', () => queueMicrotask(() => underWay.delete(map)));
  move();
}

/** True while a move of the page's own ends. */
export function movesByItself(map: LeafletMap): boolean {
  return underWay.has(map);
}
