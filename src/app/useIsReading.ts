import { useMapStore } from '#state/useMapStore.ts';

/** True while a note, a list beside the map or the ruler is open. */
export function useIsReading(): boolean {
  return useMapStore(
    ({ place, claim, line, measure, view }) =>
      place !== null ||
      claim !== null ||
      line !== null ||
      measure !== null ||
      view === 'disagreement' ||
      view === 'corrections',
  );
}
