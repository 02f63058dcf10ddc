import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { nameObstacles, namePanels, panelsAtRest } from '#map/camera/coveringPanels.ts';
import type { Box } from '#map/camera/freeRectangle.ts';

/** What floats over the map, in CSS pixels from its top left corner: anew whenever a panel comes, goes or grows. */
export function usePanelBoxes(map: LeafletMap): readonly Box[] {
  const [boxes, setBoxes] = useState<readonly Box[]>([]);

  useEffect(() => {
    let panels: readonly Element[] = [];
    const read = () => {
      const now = nameObstacles(map.getContainer());
      setBoxes((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    const resizes = new ResizeObserver(() => {
      read();
      void panelsAtRest().then(read);
    });
    const follow = () => {
      const now = namePanels();
      if (now.length === panels.length && now.every((panel, index) => panel === panels[index])) return;
      panels = now;
      resizes.disconnect();
      for (const panel of panels) resizes.observe(panel);
      if (panels.length === 0) read();
    };
    const arrivals = new MutationObserver(follow);
    arrivals.observe(document.body, { childList: true, subtree: true });
    follow();
    return () => {
      arrivals.disconnect();
      resizes.disconnect();
    };
  }, [map]);

  return boxes;
}
