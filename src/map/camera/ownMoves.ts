import type { Map as LeafletMap } from 'leaflet';

/** Maps that the page is moving by itself, with the move: where such a move ends is not the reader's camera. */
const underWay = new WeakMap<LeafletMap, symbol>();

/** A move of the page's own without animation, or none at all. It may come amid one in motion. */
export function moveAtOnce(map: LeafletMap, move: () => void): void {
  const inMotion = underWay.get(map);
  underWay.set(map, Symbol());
  move();
  if (inMotion) underWay.set(map, inMotion);
  else underWay.delete(map);
}

/** A move of the page's own that may be animated; it must really move the map, for its end is waited for. */
export function moveInMotion(map: LeafletMap, move: () => void): void {
  // One that is under way ends here, so that its end is not taken for that of the next.
  if (underWay.has(map)) map.stop();
  const own = Symbol();
  underWay.set(map, own);
  map.on('moveend', function end() {
    if (underWay.get(map) !== own) return;
    map.off('moveend', end);
    queueMicrotask(() => {
      if (underWay.get(map) === own) underWay.delete(map);
    });
  });
  move();
}

/** True while a move of the page's own ends. */
export function movesByItself(map: LeafletMap): boolean {
  return underWay.has(map);
}

/** Settles when no move of the page's own is in motion: Leaflet forgets what it is told while a zoom is under way. */
export function ownMovesAtRest(map: LeafletMap): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (underWay.has(map)) map.once('moveend', () => queueMicrotask(look));
      else resolve();
    };
    look();
  });
}
