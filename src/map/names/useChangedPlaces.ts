import { useMemo } from 'react';
import type { PlaceId } from '#domain/ids.ts';
import { useMapStore } from '#state/useMapStore.ts';

/** The places that changed hands, or that somebody newly claimed, on the day of the layer shown. */
export function useChangedPlaces(): ReadonlySet<PlaceId> {
  const manifest = useMapStore((state) => state.manifest);
  const date = useMapStore((state) => state.layer?.date);
  return useMemo(() => {
    const of = (days: Readonly<Record<string, readonly PlaceId[] | undefined>> | undefined) =>
      (date && days?.[date]) ?? [];
    return new Set([...of(manifest?.changed), ...of(manifest?.claimed)]);
  }, [manifest, date]);
}
