import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectChanges } from '#state/selectors/selectChanges.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';
import './DaySentence.css';

/** What the map's editors say of the day shown; where they say nothing, how many places changed hands. */
export function DaySentence({ manifest }: { manifest: Manifest }) {
  const { own, say } = useWords();
  const shown = useMapStore(selectShownDay);
  const count = useMapStore(selectChanges).length;
  const text = shown && manifest.texts[shown];
  const counted = count > 0 ? say('heading.changed', { count }) : say('heading.unchanged');
  return <p className="day-sentence">{text ? own(text) : counted}</p>;
}
