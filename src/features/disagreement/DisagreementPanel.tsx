import { useMapStore } from '#state/useMapStore.ts';
import { lazyPart } from '#ui/lazyPart.tsx';

const OpenDisagreements = lazyPart(
  async () => (await import('./OpenDisagreements.tsx')).OpenDisagreements,
  'disagreement.region',
);

/** The places that the two accounts tell differently, while the map compares them and no note lies over the list. */
export function DisagreementPanel() {
  const isOpen = useMapStore(
    ({ view, place, claim, line }) => view === 'disagreement' && place === null && claim === null && line === null,
  );
  return isOpen ? <OpenDisagreements /> : null;
}
