import type { Position } from 'geojson';
import type { Map as LeafletMap } from 'leaflet';
import { mercatorX, mercatorY, worldSize } from '#map/paths/mercator.ts';
import type { PixelLine } from './areaSpot.ts';

/** Positions nearer than this to the last one, in CSS pixels across and down, say nothing more about where a name fits. */
const LEAST_STEP = 2;

/** Lines or rings, coordinates `[lon, lat]`, in CSS pixels from the map's top left corner, as fine as names need them. */
export function pixelLines(map: LeafletMap, lines: readonly (readonly Position[])[]): PixelLine[] {
  const size = worldSize(map.getZoom());
  const { x: west, y: north } = map.getPixelOrigin().add(map.containerPointToLayerPoint([0, 0]));
  return lines.map((line) => {
    const pixels: (readonly [number, number])[] = [];
    let [lastX, lastY] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const [index, [lon = 0, lat = 0]] of line.entries()) {
      const x = mercatorX(lon) * size - west;
      const y = mercatorY(lat) * size - north;
      const isNear = Math.abs(x - lastX) < LEAST_STEP && Math.abs(y - lastY) < LEAST_STEP;
      if (isNear && index < line.length - 1) continue;
      pixels.push([x, y]);
      [lastX, lastY] = [x, y];
    }
    return pixels;
  });
}
