import { DisagreementPanel } from '#features/disagreement/DisagreementPanel.tsx';
import { MeasurePanel } from '#features/measure/MeasurePanel.tsx';
import { NotePanel } from '#features/note/NotePanel.tsx';
import { FeatureBoundary } from '#ui/FeatureBoundary.tsx';

/** What opens when the reader asks: the ruler, the list of disagreements, then the note. */
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
        <NotePanel />
      </FeatureBoundary>
    </>
  );
}
