import { useState } from 'react';
import { useMapStore } from '#state/useMapStore.ts';
import type { SheetHeight } from './SheetHeight.ts';

/** How tall the sheet is: as the reader pulled it, half where a note or the ruler opens, a peek where the last one closes. */
export function useSheetHeight() {
  const place = useMapStore((state) => state.place);
  const claim = useMapStore((state) => state.claim);
  const isMeasuring = useMapStore((state) => state.measure !== null);
  const [height, setHeight] = useState<SheetHeight>(place !== null || claim !== null || isMeasuring ? 'half' : 'peek');
  const [seen, setSeen] = useState({ place, claim, isMeasuring });

  if (seen.place !== place || seen.claim !== claim || seen.isMeasuring !== isMeasuring) {
    setSeen({ place, claim, isMeasuring });
    const isOpened =
      (place !== null && place !== seen.place) ||
      (claim !== null && claim !== seen.claim && height === 'peek') ||
      (isMeasuring && !seen.isMeasuring);
    const isClosed = place === null && claim === null && !isMeasuring;
    if (isOpened) setHeight('half');
    else if (isClosed) setHeight('peek');
  }
  return [height, setHeight] as const;
}
