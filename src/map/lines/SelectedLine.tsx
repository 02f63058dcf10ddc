import { SelectedLineLayer } from '#map/layers/SelectedLineLayer.ts';
import { SelectionLayer } from '#map/layers/SelectionLayer.ts';
import { selectLineSpot } from '#state/selectors/selectLineSpot.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** The stretch of front line whose card is open, and the point of it that was chosen; nothing where it has moved away. */
export function SelectedLine() {
  const spot = useMapStore(selectLineSpot);
  if (!spot?.isHere) return null;
  return (
    <>
      <SelectedLineLayer line={spot.stretch.line} />
      <SelectionLayer at={spot.at} />
    </>
  );
}
