import { useMemo } from 'react';
import { useWords } from '#i18n/useWords.ts';
import { LabelLayer } from '#map/layers/LabelLayer.ts';
import { selectDisagreementRegions } from '#state/selectors/selectDisagreementRegions.ts';
import { useMapStore } from '#state/useMapStore.ts';
import './RegionNumbers.css';

/** The numbers that the list of disagreements has, on their ground. */
export function RegionNumbers() {
  const { number } = useWords();
  const regions = useMapStore(selectDisagreementRegions);
  const labels = useMemo(() => regions.map(({ at }, index) => ({ at, text: number(index + 1) })), [regions, number]);
  return <LabelLayer className="region-number" pane="events" labels={labels} />;
}
