import { useMapStore } from '#state/useMapStore.ts';
import { lazyPart } from '#ui/lazyPart.tsx';

const LineCard = lazyPart(async () => (await import('./LineCard.tsx')).LineCard, 'line.region');

/** Why a line runs where it was chosen, while no note lies over it. */
export function LinePanel() {
  const isOpen = useMapStore(({ line, place, claim }) => line !== null && place === null && claim === null);
  return isOpen ? <LineCard /> : null;
}
