import { point } from 'leaflet';
import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { leafletLatLng } from '#map/leafletLatLng.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { freeRectangleOf } from './authorView.ts';
import { panelsAtRest } from './coveringPanels.ts';
import { moveInMotion } from './ownMoves.ts';
import { prefersReducedMotion } from './prefersReducedMotion.ts';

/** Pixels kept round the selected place for its ring and name. */
const ROOM = 40;

/** Moves the map, as little as need be, so that no panel covers the selected place. */
export function SelectionInSight() {
  const map = useMap();
  const place = useMapStore((state) => (state.place === null ? undefined : state.places.get(state.place)));

  useEffect(() => {
    if (!place) return;
    let dropped = false;
    const bringIntoSight = () => {
      if (dropped) return;
      const free = freeRectangleOf(map);
      const { x, y } = map.latLngToContainerPoint(leafletLatLng(place.at));
      const offset = point(beyond(x, free.left, free.right), beyond(y, free.top, free.bottom));
      if (offset.x === 0 && offset.y === 0) return;
      // Not `panBy`, which goes beyond the roaming limits, whence Leaflet would come back by a motion of its own.
      const centre = map.containerPointToLatLng(map.getSize().divideBy(2).add(offset));
      moveInMotion(map, () => map.panTo(centre, { animate: !prefersReducedMotion() }));
    };
    // The note opens with the selection: a frame to draw it, a frame for the map to take its new size, then its motion.
    requestAnimationFrame(() => requestAnimationFrame(() => void panelsAtRest().then(bringIntoSight)));
    return () => {
      dropped = true;
    };
  }, [map, place]);

  return null;
}

/** How far a coordinate lies outside a span less its room; 0 inside. Negative before it, positive after it. */
function beyond(at: number, first: number, last: number): number {
  const room = Math.min(ROOM, (last - first) / 2);
  return Math.round(Math.min(0, at - first - room) + Math.max(0, at - last + room));
}
