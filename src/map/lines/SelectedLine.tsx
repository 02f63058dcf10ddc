import { SelectedLineLayer } from '#map/layers/SelectedLineLayer.ts';
import { SelectionLayer } from '#map/layers/SelectionLayer.ts';
import { selectLineSpot } from '#state/selectors/selectLineSpot.ts';
import { selectLineStretch } from '#state/selectors/selectLineStretch.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** The stretch of line whose card is open, and the point of it that was chosen; nothing where it has moved away. */
export function SelectedLine() {
  const spot = useMapStore(selectLineSpot);
  const stretch = useMapStore(selectLineStretch);
  if (!spot?.isHere) return null;
  return (
    <>
      <SelectedLineLayer stretch={stretch} />
      <SelectionLayer at={spot.at} />
    </>
  );
}
