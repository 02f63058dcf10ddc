import type { Position } from 'geojson';
import type { MapView } from '#domain/manifest.ts';

/** What a picture shows: a window of the projected world, in Leaflet's CSS pixels at `zoom`. */
export interface Frame {
  readonly zoom: number;
  /** Of the world at this zoom, where the window begins. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const TILE = 256;

/** The window of a size round the author's view; `offset` moves the view from its middle, in pixels. */
export function frameOf(
  { lon, lat, zoom }: MapView,
  { width, height }: Pick<Frame, 'width' | 'height'>,
  offset: Position = [0, 0],
): Frame {
  const [x = 0, y = 0] = project([lon, lat], zoom);
  const [dx = 0, dy = 0] = offset;
  return { zoom, left: x - width / 2 - dx, top: y - height / 2 - dy, width, height };
}

/** A coordinate `[lon, lat]` in the pixels of a frame: spherical Mercator, as Leaflet projects. */
export function inFrame({ zoom, left, top }: Frame, at: Position): Position {
  const [x = 0, y = 0] = project(at, zoom);
  return [x - left, y - top];
}

function project([lon = 0, lat = 0]: Position, zoom: number): Position {
  const size = TILE * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return [size * (lon / 360 + 0.5), size * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI))];
}
