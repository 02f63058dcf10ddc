import { useWords } from '#i18n/useWords.ts';
import { selectActors } from '#state/selectors/selectActors.ts';
import { selectPlacesNow } from '#state/selectors/selectPlacesNow.ts';
import { useMapStore, useMapStoreApi } from '#state/useMapStore.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { openingMeasure } from './openingMeasure.ts';
import { RULER_BUTTON } from './useRulerFocus.ts';

/** Takes up the ruler, or puts it away. */
export function MeasureButton() {
  const { say } = useWords();
  const store = useMapStoreApi();
  const isOpen = useMapStore((state) => state.measure !== null);
  const isReady = useMapStore((state) => selectPlacesNow(state).size > 0);

  const toggle = () => {
    const state = store.getState();
    const { camera, manifest, measure, layer } = state;
    const { lon, lat } = camera ?? manifest?.view ?? { lon: 0, lat: 0 };
    const opened = measure
      ? null
      : openingMeasure(state.place, selectPlacesNow(state), [lon, lat], layer, selectActors(state).values());
    state.setMeasure(opened);
  };

  return (
    <Button
      {...RULER_BUTTON}
      look="card"
      aria-label={say('measure.button')}
      aria-expanded={isOpen}
      disabled={!isReady && !isOpen}
      onClick={toggle}
    >
      <Icon name="ruler" />
      <span className="tool-word">{say('measure.button')}</span>
    </Button>
  );
}
