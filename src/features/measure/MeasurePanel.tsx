import { useMapStore } from '#state/useMapStore.ts';
import { lazyPart } from '#ui/lazyPart.tsx';

const MeasureCard = lazyPart(async () => (await import('./MeasureCard.tsx')).MeasureCard, 'measure.region');

/** The ruler, fetched when it is first taken up. */
export function MeasurePanel() {
  const measure = useMapStore((state) => state.measure);
  return measure ? <MeasureCard measure={measure} /> : null;
}
