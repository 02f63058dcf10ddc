import { useCallback, useEffect, useState } from 'react';
import { useMap } from 'react-leaflet/hooks';
import type { Box } from '#map/camera/freeRectangle.ts';
import { type DrawnArea, EventAreaLayer } from '#map/layers/EventAreaLayer.ts';
import { type DrawnEvent, EventLayer } from '#map/layers/EventLayer.ts';
import type { DrawnName } from '#map/layers/PlaceLayer.ts';
import { selectEvents } from '#state/selectors/selectEvents.ts';
import { selectMarkedPlaces } from '#state/selectors/selectMarkedPlaces.ts';
import { useMapStore, useMapStoreApi } from '#state/useMapStore.ts';
import { drawnEvents } from './drawnEvents.ts';
import { useEventNames } from './useEventNames.ts';

interface EventMarksProps {
  /** What names, panels and the selection cover, in CSS pixels from the map's top left corner. */
  readonly taken: readonly Box[];
  /** The names that are drawn, with their dots. */
  readonly named: readonly DrawnName[];
}

interface Drawn {
  readonly marks: readonly DrawnEvent[];
  readonly areas: readonly DrawnArea[];
}

/** The events of the day shown, each at its place or somewhere in its area, wherever the names leave room. */
export function EventMarks({ taken, named }: EventMarksProps) {
  const map = useMap();
  const store = useMapStoreApi();
  const spots = useMapStore(selectEvents);
  const marked = useMapStore(selectMarkedPlaces);
  const names = useEventNames();
  const [drawn, setDrawn] = useState<Drawn>({ marks: [], areas: [] });

  const arrange = useCallback(
    () => setDrawn(drawnEvents(map, spots, { taken, named, marked, names })),
    [map, spots, taken, named, marked, names],
  );
  useEffect(arrange, [arrange]);

  const select = useCallback(
    (key: string) => {
      const state = store.getState();
      const spot = selectEvents(state).find((one) => one.key === key);
      const [first, ...others] = spot?.claims ?? [];
      if (spot?.place && others.length > 0) state.selectPlace(spot.place.id);
      else if (first) state.selectClaim(first.id);
    },
    [store],
  );

  return (
    <>
      <EventAreaLayer areas={drawn.areas} />
      <EventLayer marks={drawn.marks} onSelect={select} />
    </>
  );
}
