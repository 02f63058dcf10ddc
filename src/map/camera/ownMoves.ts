import type { Map as LeafletMap } from 'leaflet';

/** Maps that the page is moving by itself: where such a move ends is not the reader's camera. */
const underWay = new WeakSet<LeafletMap>();

/** A move of the page's own without animation, or none at all. */
export function moveAtOnce(map: LeafletMap, move: () => void): void {
  underWay.add(map);
  move();
  underWay.delete(map);
}

/** A move of the page's own that may be animated; it must really move the map, for its end is waited for. */
export function moveInMotion(map: LeafletMap, move: () => void): void {
  underWay.add(map);
  map.once('moveend', () => queueMicrotask(() => underWay.delete(map)));
  move();
}

/** True while a move of the page's own ends. */
export function movesByItself(map: LeafletMap): boolean {
  return underWay.has(map);
}
