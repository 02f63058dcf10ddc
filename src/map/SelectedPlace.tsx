import { SelectionLayer } from '#map/layers/SelectionLayer.ts';
import { selectMarkedPlaces } from '#state/selectors/selectMarkedPlaces.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** The marks of the places that the open note is about. */
export function SelectedPlace() {
  const places = useMapStore(selectMarkedPlaces);
  return places.map(({ id, at }) => <SelectionLayer key={id} at={at} />);
}
