import type { Position } from 'geojson';
import type { Manifest, MapView } from '#domain/manifest.ts';

/** What a picture shows: a window of the projected world, in Leaflet's CSS pixels at `zoom`. */
export interface Frame {
  readonly zoom: number;
  /** Of the world at this zoom, where the window begins. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What coordinates of paths are rounded to, in pixels. */
  readonly step: number;
}

/** Width and height of a picture in pixels, and what its coordinates are rounded to. */
export type PictureSize = Pick<Frame, 'width' | 'height' | 'step'>;

const TILE = 256;

/** The window of a size round the author's view. */
export function frameOf({ lon, lat, zoom }: MapView, size: PictureSize): Frame {
  const [x = 0, y = 0] = project([lon, lat], zoom);
  return { zoom, left: x - size.width / 2, top: y - size.height / 2, ...size };
}

/** The window of a size that shows a whole map, with `margin` pixels round it. */
export function frameOfWhole([west, south, east, north]: Manifest['bounds'], size: PictureSize, margin: number): Frame {
  const [left = 0, top = 0] = project([west, north], 0);
  const [right = 0, bottom = 0] = project([east, south], 0);
  const scale = Math.min((size.width - 2 * margin) / (right - left), (size.height - 2 * margin) / (bottom - top));
  return {
    zoom: Math.log2(scale),
    left: ((left + right) / 2) * scale - size.width / 2,
    top: ((top + bottom) / 2) * scale - size.height / 2,
    ...size,
  };
}

/** A coordinate `[lon, lat]` in the pixels of a frame: spherical Mercator, as Leaflet projects. */
export function inFrame({ zoom, left, top }: Frame, at: readonly number[]): Position {
  const [x = 0, y = 0] = project(at, zoom);
  return [x - left, y - top];
}

function project([lon = 0, lat = 0]: readonly number[], zoom: number): Position {
  const size = TILE * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return [size * (lon / 360 + 0.5), size * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI))];
}
