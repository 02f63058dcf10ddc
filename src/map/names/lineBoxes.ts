import type { Position } from 'geojson';
import type { Map as LeafletMap } from 'leaflet';
import type { Box } from '#map/camera/freeRectangle.ts';
import { alongLine } from './alongLine.ts';
import { boxAround, isFree } from './arrangeNames.ts';
import { pixelLines } from './pixelLines.ts';

/** Boxes of this size in CSS pixels, so far apart, cover a line well enough to keep names off it. */
const SIZE = 6;
const STEP = 8;

/** What lines, coordinates `[lon, lat]`, cover of the map's present view. */
export function lineBoxes(map: LeafletMap, lines: readonly (readonly Position[])[]): Box[] {
  const { x: right, y: bottom } = map.getSize();
  const room = { left: -SIZE, top: -SIZE, right: right + SIZE, bottom: bottom + SIZE };
  return pixelLines(map, lines)
    .flatMap((line) => alongLine(line, STEP).map(([x, y]) => boxAround(x, y, SIZE, SIZE)))
    .filter((box) => isFree(box, room, []));
}
