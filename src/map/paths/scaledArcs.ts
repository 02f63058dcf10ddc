import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import type { ControlTopology } from '#data/controlTopology.ts';
import { mercatorX, mercatorY, worldSize } from './mercator.ts';

/** Arcs with the weights of their inner vertices; without them vertices are left out that lie too near to one another. */
export type ArcTopology = Topology & Partial<Pick<ControlTopology, 'weights'>>;

/** A vertex whose triangle covers less of the screen than this, in squared CSS pixels, is not drawn. */
const LEAST_AREA = 0.5;
/** CSS pixels across and down, together, by which a vertex without a weight must differ from the one before. */
const LEAST_WAY = 1;
/** Decimals of a pixel that are drawn: a tenth. */
const PARTS_OF_PIXEL = 10;

/** An arc at one zoom as parts of an SVG path, in CSS pixels from the topology's corner at that zoom. */
export interface ScaledArc {
  readonly first: string;
  readonly last: string;
  /** What follows the first vertex, and walked backwards what follows the last; each begins with a space. */
  readonly forwards: string;
  readonly backwards: string;
}

/** Where a topology's own grid begins, in CSS pixels from the world's corner at a zoom. */
export function cornerAt({ transform }: ArcTopology, zoom: number): { readonly x: number; readonly y: number } {
  const [lon, lat] = transform?.translate ?? [0, 0];
  return { x: Math.round(mercatorX(lon) * worldSize(zoom)), y: Math.round(mercatorY(lat) * worldSize(zoom)) };
}

/** The least weight that is drawn at a zoom: a vertex of the weight below covers less than the least area even at its most. */
export function leastWeight({ transform }: ArcTopology, zoom: number): number {
  const step = ((transform?.scale[0] ?? 1) / 360) * worldSize(zoom);
  return Math.max(0, Math.ceil(Math.log2(LEAST_AREA / step ** 2) / 3 - 1));
}

/** One arc at a zoom, without the vertices that weigh too little. Its ends stay, so neighbours never gape. */
export function scaledArc(topology: ArcTopology, index: number, zoom: number): ScaledArc {
  const points = drawnPoints(topology, index, zoom);
  const [first = '0 0', last = first] = [points[0], points.at(-1)];
  const forwards = points.slice(1).map((point) => ` ${point}`);
  const backwards = points.slice(0, -1).reverse();
  return { first, last, forwards: forwards.join(''), backwards: backwards.map((point) => ` ${point}`).join('') };
}

function drawnPoints(topology: ArcTopology, index: number, zoom: number): string[] {
  const { arcs, weights, transform } = topology;
  const [scaleX = 1, scaleY = 1] = transform?.scale ?? [];
  const [west = 0, south = 0] = transform?.translate ?? [];
  const arc: readonly Position[] = arcs[index] ?? [];
  const rank = weights?.[index] ?? '';
  const least = leastWeight(topology, zoom).toString(36);
  const size = worldSize(zoom);
  const corner = cornerAt(topology, zoom);
  const points: string[] = [];
  let [x, y] = [0, 0];
  let [beforeX, beforeY] = [0, 0];
  for (const [at, [stepX = 0, stepY = 0]] of arc.entries()) {
    x += stepX;
    y += stepY;
    const isEnd = at === 0 || at === arc.length - 1;
    if (!isEnd && weights && (rank[at - 1] ?? '') < least) continue;
    const right = mercatorX(x * scaleX + west) * size - corner.x;
    const down = mercatorY(y * scaleY + south) * size - corner.y;
    if (!isEnd && !weights && Math.abs(right - beforeX) + Math.abs(down - beforeY) < LEAST_WAY) continue;
    [beforeX, beforeY] = [right, down];
    points.push(`${tenth(right)} ${tenth(down)}`);
  }
  return points;
}

function tenth(pixels: number): number {
  return Math.round(pixels * PARTS_OF_PIXEL) / PARTS_OF_PIXEL;
}
