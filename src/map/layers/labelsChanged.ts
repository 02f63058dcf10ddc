import type { FeatureGroup, Map as LeafletMap } from 'leaflet';

const LABELS_CHANGED = 'labelschanged';

/**
 * Tells the map whenever what is written on a layer comes, changes or goes: names keep clear of it. The layer says
 * `redrawn` of itself.
 */
export function tellLabelsOf(group: FeatureGroup, map: LeafletMap): void {
  group.on('add remove redrawn', () => map.fire(LABELS_CHANGED));
}

/** @returns what ends the listening. */
export function onLabelsChanged(map: LeafletMap, listener: () => void): () => void {
  map.on(LABELS_CHANGED, listener);
  return () => void map.off(LABELS_CHANGED, listener);
}
