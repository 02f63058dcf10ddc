import { useWords } from '#i18n/useWords.ts';
import { MeasureLayer } from '#map/layers/MeasureLayer.ts';
import { selectMeasurement } from '#state/selectors/selectMeasurement.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** What the ruler measures, on the map. */
export function Measurement() {
  const from = useMapStore((state) => (state.measure ? state.places.get(state.measure.from) : undefined));
  const measurement = useMapStore(selectMeasurement);
  const { km } = useWords();
  if (!from || !measurement) return null;
  return <MeasureLayer from={from.at} to={measurement.nearest} label={km(measurement.km)} />;
}
