import type { FeatureGroup, Map as LeafletMap } from 'leaflet';

const LABELS_CHANGED = 'labelschanged';

/** What is written on measured lines and on rings. */
export const LABELS = '.measure-label, .ring-label';
/** The numbers of the regions where accounts differ. */
export const NUMBERS = '.region-number > span';

/**
 * Tells the map whenever what is written on a layer comes, changes or goes: names keep clear of it. The layer says
 * `redrawn` of itself.
 */
export function tellLabelsOf(group: FeatureGroup, map: LeafletMap): void {
  group.on('add remove redrawn', () => map.fire(LABELS_CHANGED));
}

/**
 * Tells when labels have come, changed or gone, and when they stand where a zoom has brought them: their way there may end
 * long after the map's.
 *
 * @returns what ends the listening.
 */
export function onLabelsChanged(map: LeafletMap, listener: () => void): () => void {
  const pane = map.getPane('mapPane');
  const whenStill = ({ target }: TransitionEvent) => {
    if ((target as Element).querySelector(`${LABELS}, ${NUMBERS}`)) listener();
  };
  map.on(LABELS_CHANGED, listener);
  pane?.addEventListener('transitionend', whenStill);
  return () => {
    map.off(LABELS_CHANGED, listener);
    pane?.removeEventListener('transitionend', whenStill);
  };
}
