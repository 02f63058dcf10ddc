import { MeasurePanel } from '#features/measure/MeasurePanel.tsx';
import { NotePanel } from '#features/note/NotePanel.tsx';
import { FeatureBoundary } from '#ui/FeatureBoundary.tsx';

/** What opens when the reader asks: the ruler, then the note. */
export function ReadingPanels() {
  return (
    <>
      <FeatureBoundary>
        <MeasurePanel />
      </FeatureBoundary>
      <FeatureBoundary>
        <NotePanel />
      </FeatureBoundary>
    </>
  );
}
