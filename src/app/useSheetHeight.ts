import { useState } from 'react';
import { useMapStore } from '#state/useMapStore.ts';
import type { SheetHeight } from './SheetHeight.ts';

/** How tall the sheet is: as the reader pulled it, half where a note, the log of corrections or the ruler opens, a peek where the last one closes. */
export function useSheetHeight() {
  const place = useMapStore((state) => state.place);
  const claim = useMapStore((state) => state.claim);
  const line = useMapStore((state) => state.line);
  const isMeasuring = useMapStore((state) => state.measure !== null);
  const isListing = useMapStore(({ view }) => view === 'corrections');
  const [height, setHeight] = useState<SheetHeight>(
    place !== null || claim !== null || line !== null || isMeasuring || isListing ? 'half' : 'peek',
  );
  const [seen, setSeen] = useState({ place, claim, line, isMeasuring, isListing });

  const isSame =
    seen.place === place &&
    seen.claim === claim &&
    seen.line === line &&
    seen.isMeasuring === isMeasuring &&
    seen.isListing === isListing;
  if (!isSame) {
    setSeen({ place, claim, line, isMeasuring, isListing });
    const isOpened =
      (place !== null && place !== seen.place) ||
      (line !== null && line !== seen.line) ||
      (claim !== null && claim !== seen.claim && height === 'peek') ||
      (isMeasuring && !seen.isMeasuring) ||
      (isListing && !seen.isListing);
    const isClosed = place === null && claim === null && line === null && !isMeasuring && !isListing;
    if (isOpened) setHeight('half');
    else if (isClosed) setHeight('peek');
  }
  return [height, setHeight] as const;
}
