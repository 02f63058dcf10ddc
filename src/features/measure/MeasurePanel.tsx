import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { MeasureChoices } from './MeasureChoices.tsx';
import { MeasureResult } from './MeasureResult.tsx';
import './MeasurePanel.css';

/** The ruler: how far it is from a place to the nearest ground that an actor holds on the day shown. */
export function MeasurePanel() {
  const { say } = useWords();
  const measure = useMapStore((state) => state.measure);
  const setMeasure = useMapStore((state) => state.setMeasure);
  if (!measure) return null;
  return (
    <section className="measure" aria-label={say('measure.region')} data-covers-map="">
      <div className="measure-header">
        <h3>{say('measure.region')}</h3>
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
