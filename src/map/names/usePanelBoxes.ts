import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { nameObstacles, namePanels, panelsAtRest } from '#map/camera/coveringPanels.ts';
import type { Box } from '#map/camera/freeRectangle.ts';

/** What floats over the map, in CSS pixels from its top left corner: anew whenever a panel comes, goes or changes size. */
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
      for (const element of [map.getContainer(), ...panels]) resizes.observe(element);
    };
    const arrivals = new MutationObserver(follow);
    arrivals.observe(document.body, { childList: true, subtree: true });
    resizes.observe(map.getContainer());
    follow();
    return () => {
      arrivals.disconnect();
      resizes.disconnect();
    };
  }, [map]);

  return boxes;
}
