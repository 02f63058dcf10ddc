import type { Map as LeafletMap } from 'leaflet';
import { pathCacheOf } from './pathCache.ts';
import type { ArcTopology } from './scaledArcs.ts';

/** Milliseconds of an idle moment that are left to others. */
const MARGIN = 2;

/**
 * Makes all arcs of a topology ready for the map's zoom while there is nothing else to do, so that a day seen for the first
 * time is no more than its arcs put together. Where the browser tells no idle moments, each arc is made when it is drawn.
 *
 * @returns what ends it.
 */
export function arcsAhead(map: LeafletMap, topology: ArcTopology): () => void {
  if (!('requestIdleCallback' in window)) return () => undefined;
  let task = 0;
  const work = (idle: IdleDeadline) => {
    const isTime = () => idle.timeRemaining() > MARGIN;
    const isReady = pathCacheOf(topology).prepare(topology, map.getZoom(), isTime);
    if (!isReady) task = requestIdleCallback(work);
  };
  const begin = () => {
    cancelIdleCallback(task);
    task = requestIdleCallback(work);
  };
  begin();
  map.on('zoomend', begin);
  return () => {
    cancelIdleCallback(task);
    map.off('zoomend', begin);
  };
}
