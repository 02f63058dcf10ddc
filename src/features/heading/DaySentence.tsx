import type { Manifest } from '#domain/manifest.ts';
import { sentencesOf } from '#i18n/sentencesOf.ts';
import { useWords } from '#i18n/useWords.ts';
import { selectAreas } from '#state/selectors/selectAreas.ts';
import { selectChanges } from '#state/selectors/selectChanges.ts';
import { selectKnownDrawn } from '#state/selectors/selectKnownDrawn.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore } from '#state/useMapStore.ts';
import './DaySentence.css';

/**
 * What the map's editors say of the day shown, sentence by sentence; where they say nothing, and where there is room for
 * no more, how many places changed hands. Views that draw something else say what.
 */
export function DaySentence({ manifest }: { manifest: Manifest }) {
  const { own, say, area, share } = useWords();
  const shown = useMapStore(selectShownDay);
  const count = useMapStore(selectChanges).length;
  const view = useMapStore((state) => state.view);
  const differing = useMapStore(selectAreas).find(({ status }) => status === 'contested');
  const known = useMapStore(selectKnownDrawn);
  // The text of the editors tells what has been said since.
  const text = shown && known === null ? manifest.texts[shown] : undefined;
  const counted = count > 0 ? say('heading.changed', { count }) : say('heading.unchanged');
  const ofDay = text ? own(text) : counted;
  const ofView = {
    evidence: say('evidence.sentence'),
    disagreement: say('disagreement.sentence', {
      area: area(differing?.areaKm2 ?? 0),
      share: share(differing?.share ?? 0),
    }),
  };
  const written = view === 'evidence' || view === 'disagreement' ? ofView[view] : ofDay;
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
