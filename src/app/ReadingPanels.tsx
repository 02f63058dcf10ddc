import { CorrectionsPanel } from '#features/corrections/CorrectionsPanel.tsx';
import { DisagreementPanel } from '#features/disagreement/DisagreementPanel.tsx';
import { LinePanel } from '#features/line/LinePanel.tsx';
import { MeasurePanel } from '#features/measure/MeasurePanel.tsx';
import { NotePanel } from '#features/note/NotePanel.tsx';
import { FeatureBoundary } from '#ui/FeatureBoundary.tsx';

/** What opens when the reader asks: the ruler, the list of disagreements, the log of corrections, the front line, then the note. */
export function ReadingPanels() {
  return (
    <>
      <FeatureBoundary>
        <MeasurePanel />
      </FeatureBoundary>
      <FeatureBoundary>
        <DisagreementPanel />
      </FeatureBoundary>
      <FeatureBoundary>
        <CorrectionsPanel />
      </FeatureBoundary>
      <FeatureBoundary>
        <LinePanel />
      </FeatureBoundary>
      <FeatureBoundary>
        <NotePanel />
      </FeatureBoundary>
    </>
  );
}
