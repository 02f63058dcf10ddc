import { useWords } from '#i18n/useWords.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** Names what a note leaves out where the map is drawn as it was known on a day; nothing where that is nothing. */
export function LeftOut({ parts }: { parts: readonly string[] }) {
  const { say, day, list } = useWords();
  const known = useMapStore(selectKnownDrawn);
  if (!known || parts.length === 0) return null;
  return <p className="note-quiet">{say('leftOut.named', { known: day(known), parts: list(parts) })}</p>;
}
