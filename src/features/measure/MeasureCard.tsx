import { useWords } from '#i18n/useWords.ts';
import type { Measure } from '#state/link/Link.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { MeasureChoices } from './MeasureChoices.tsx';
import { MeasureResult } from './MeasureResult.tsx';
import { useRulerFocus } from './useRulerFocus.ts';
import './MeasureCard.css';

/** How far it is from a place to the nearest ground that an actor holds on the day shown. Escape puts it away. */
export function MeasureCard({ measure }: { measure: Measure }) {
  const { say } = useWords();
  const setMeasure = useMapStore((state) => state.setMeasure);
  const title = useRulerFocus();
  return (
    <section
      className="measure"
      aria-label={say('measure.region')}
      data-covers-map=""
      onKeyDown={({ key }) => {
        if (key === 'Escape') setMeasure(null);
      }}
    >
      <div className="measure-header">
        <h3 ref={title} tabIndex={-1}>
          {say('measure.region')}
        </h3>
        <Button aria-label={say('action.close')} onClick={() => setMeasure(null)}>
          <Icon name="close" />
        </Button>
      </div>
      <div className="measure-body">
        <MeasureResult measure={measure} />
        <MeasureChoices measure={measure} />
      </div>
    </section>
  );
}
