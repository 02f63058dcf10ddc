/** An upright rectangle in CSS pixels from the map's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** True where two boxes share more than an edge. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/**
 * What the panels leave free of the map. A panel no wider than half of the map stands at a side and takes its whole
 * column, however little of it is filled yet; a wider one lies above or below and takes its whole row.
 *
 * @param margin - pixels kept between the free rectangle and panels or edges.
 */
export function freeRectangle(map: Box, panels: readonly Box[], margin: number): Box {
  const { left, top, right, bottom } = panels.filter((panel) => overlap(map, panel)).reduce(stepAside(map), map);
  return { left: left + margin, top: top + margin, right: right - margin, bottom: bottom - margin };
}

function stepAside(map: Box) {
  return (free: Box, panel: Box): Box => {
    if (panel.right - panel.left <= (map.right - map.left) / 2) {
      return panel.left + panel.right < map.left + map.right
        ? { ...free, left: Math.max(free.left, panel.right) }
        : { ...free, right: Math.min(free.right, panel.left) };
    }
    return panel.top + panel.bottom < map.top + map.bottom
      ? { ...free, top: Math.max(free.top, panel.bottom) }
      : { ...free, bottom: Math.min(free.bottom, panel.top) };
  };
}
