import { useMapStore } from '#state/useMapStore.ts';
import { lazyPart } from '#ui/lazyPart.tsx';

const OpenCorrections = lazyPart(
  async () => (await import('./OpenCorrections.tsx')).OpenCorrections,
  'corrections.region',
);

/** The log of corrections, while it is asked for and no note lies over it. */
export function CorrectionsPanel() {
  const isOpen = useMapStore(({ view, place, claim }) => view === 'corrections' && place === null && claim === null);
  return isOpen ? <OpenCorrections /> : null;
}
