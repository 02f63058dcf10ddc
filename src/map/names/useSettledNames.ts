import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useMapEvent } from 'react-leaflet/hooks';
import type { IsoDate } from '#domain/days.ts';
import type { Box } from '#map/camera/freeRectangle.ts';
import { selectShownDay } from '#state/selectors/selectShownDay.ts';
import { useMapStore, useMapStoreApi } from '#state/useMapStore.ts';
import { measureAgain } from './nameSize.ts';
import { type Settled, settledNames } from './settledNames.ts';

/** What names were last settled for. */
interface SettledFor {
  readonly panels: readonly Box[];
  readonly day: IsoDate | null;
  readonly zoom: number;
}

/** Zoom levels that fingers may take the map out before names have come so close that they are settled anew. */
const CROWDED_FROM = 0.34;

/**
 * Where names stand in the map's present view: settled anew when the map has come to rest, when a panel comes or goes, and
 * when one gives room back on the same day, such as a card whose last word has arrived. One that changes with the day
 * moves no name, nor does a font of letters that no name has.
 */
export function useSettledNames(map: LeafletMap, panels: readonly Box[]): Settled | null {
  const store = useMapStoreApi();
  const places = useMapStore((state) => state.places);
  const locale = useMapStore((state) => state.locale);
  const panelsNow = useRef(panels);
  const settledFor = useRef<SettledFor>({ panels: [], day: null, zoom: 0 });
  const [settled, setSettled] = useState<Settled | null>(null);

  const settle = useCallback(() => {
    settledFor.current = { panels: panelsNow.current, day: selectShownDay(store.getState()), zoom: map.getZoom() };
    setSettled(settledNames(map, { places: places.values(), locale, obstacles: panelsNow.current }));
  }, [map, store, places, locale]);

  useEffect(() => {
    panelsNow.current = panels;
    const before = settledFor.current;
    const isSameDay = before.day === selectShownDay(store.getState());
    if (panels.length !== before.panels.length || (isSameDay && giveRoomBack(before.panels, panels))) settle();
  }, [settle, store, panels]);
  useEffect(settle, [settle]);
  useMapEvent('moveend', settle);
  useMapEvent('zoom', (event) => {
    const isCrowded = settledFor.current.zoom - map.getZoom() >= CROWDED_FROM;
    // A zoom by a step has its end told by `moveend`.
    if (isCrowded && 'pinch' in event) settle();
  });
  useEffect(() => {
    const onFonts = () => {
      if (measureAgain()) settle();
    };
    document.fonts.addEventListener('loadingdone', onFonts);
    return () => document.fonts.removeEventListener('loadingdone', onFonts);
  }, [settle]);

  return settled;
}

/** True where some of what was covered is not covered by one panel now. */
function giveRoomBack(before: readonly Box[], now: readonly Box[]): boolean {
  return before.some((panel) => !now.some((other) => isInside(panel, other)));
}

function isInside(inner: Box, outer: Box): boolean {
  const { left, top, right, bottom } = outer;
  return left <= inner.left && top <= inner.top && right >= inner.right && bottom >= inner.bottom;
}
