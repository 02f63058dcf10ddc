import type { Manifest } from '#domain/manifest.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectChanges } from '#state/selectors/selectChanges.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { sentencesOf } from './sentencesOf.ts';
import './DaySentence.css';

/**
 * What the map's editors say of the day shown, sentence by sentence; where they say nothing, and where there is room for
 * no more, how many places changed hands.
 */
export function DaySentence({ manifest }: { manifest: Manifest }) {
  const { own, say } = useWords();
  const shown = useMapStore(selectShownDay);
  const count = useMapStore(selectChanges).length;
  const isEvidence = useMapStore((state) => state.view === 'evidence');
  const text = shown && manifest.texts[shown];
  const counted = count > 0 ? say('heading.changed', { count }) : say('heading.unchanged');
  const ofDay = text ? own(text) : counted;
  const written = isEvidence ? say('evidence.sentence') : ofDay;
  return (
    <>
      <p className="day-sentence">
        {sentencesOf(written).map((sentence) => (
          <span key={sentence}>{sentence} </span>
        ))}
      </p>
      <p className="day-short">{counted}</p>
    </>
  );
}
