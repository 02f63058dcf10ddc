import { nearestOnLines } from '#domain/nearestOnLines.ts';
import type { NamedPlace } from '#domain/publishedPlace.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectFront } from '#state/selectors/selectFront.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';

/** The way from a place to the front line that is nearest to it, and why it runs there. */
export function NearestFront({ place }: { place: NamedPlace }) {
  const { say, km } = useWords();
  const front = useMapStore(selectFront);
  const selectLine = useMapStore((state) => state.selectLine);
  const nearest = nearestOnLines(
    front.map(({ line }) => line),
    place.at,
  );
  if (!nearest) return null;
  return (
    <Button className="note-front" onClick={() => selectLine(nearest.at)}>
      {say('line.nearest', { km: km(nearest.km) })}
    </Button>
  );
}
