import { SelectionLayer } from '#map/layers/SelectionLayer.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** The mark of the place whose note is open. */
export function SelectedPlace() {
  const place = useMapStore((state) => (state.place === null ? undefined : state.places.get(state.place)));
  return place ? <SelectionLayer at={place.at} /> : null;
}
