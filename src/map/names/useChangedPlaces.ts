import { useMemo } from 'react';
import type { PlaceId } from '#domain/ids.ts';
import { selectChangesByDay } from '#state/selectors/selectChangesByDay.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** The places that changed hands, or that somebody newly claimed, on the day of the layer shown. */
export function useChangedPlaces(): ReadonlySet<PlaceId> {
  const changes = useMapStore(selectChangesByDay);
  const date = useMapStore((state) => state.layer?.date);
  return useMemo(() => {
    const of = (days: Readonly<Record<string, readonly PlaceId[] | undefined>>) => (date && days[date]) || [];
    return new Set([...of(changes.changed), ...of(changes.claimed)]);
  }, [changes, date]);
}
