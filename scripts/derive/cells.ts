import { Delaunay } from 'd3-delaunay';
import type { MultiPolygon, Polygon } from 'geojson';
import type { LonLat } from '#domain/place.ts';
import { type Bank, banksOf } from './banks.ts';
import type { Clip, GridPoint, GridPolygon } from './clip.ts';

/** Units of the working grid in one degree: about 0.1 m. */
export const GRID = 1_000_000;

export interface Cells {
  /** The land nearest to each site on its own bank, parallel to the sites. */
  readonly polygons: readonly (readonly GridPolygon[])[];
  /** Indices of the sites that lie beside each site, on either bank; parallel to the sites. */
  readonly neighbours: readonly (readonly number[])[];
}

interface CellInput {
  readonly sites: readonly LonLat[];
  readonly country: readonly GridPolygon[];
  readonly barriers: readonly (readonly GridPoint[])[];
}

/**
 * Voronoi cells of the sites, each bank of a barrier for itself, clipped to the border.
 *
 * Distances are compared on a plane where a degree of longitude is shortened by the cosine of the country's middle latitude;
 * over a country of five degrees this moves a line by less than the places' own precision.
 *
 * @param input.sites - `[lon, lat]`; sites outside the border keep what reaches inside it.
 */
export function cellsOf(clip: Clip, { sites, country, barriers }: CellInput): Cells {
  const points = sites.map(toGrid);
  const polygons: GridPolygon[][] = sites.map(() => []);
  for (const bank of banksOf(clip, country, barriers)) {
    const members = points.flatMap((point, index) => (bank.contains(point) ? [index] : []));
    fillBank({ clip, bank, members, points, polygons });
  }
  const all = delaunayOf(points, shrinkOf(country));
  const neighbours = points.map((_, index) => [...all.neighbors(index)].sort((a, b) => a - b));
  return { polygons, neighbours };
}

/** Degrees to the working grid. */
export function toGrid([lon, lat]: readonly number[]): GridPoint {
  return [Math.round((lon as number) * GRID), Math.round((lat as number) * GRID)];
}

/** Polygons in degrees to the working grid; rings no longer repeat their first point. */
export function gridPolygons(geometry: Polygon | MultiPolygon): GridPolygon[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((rings) => rings.map((ring) => ring.slice(0, -1).map(toGrid)));
}

interface BankInput {
  readonly clip: Clip;
  readonly bank: Bank;
  readonly members: readonly number[];
  readonly points: readonly GridPoint[];
  readonly polygons: GridPolygon[][];
}

function fillBank({ clip, bank, members, points, polygons }: BankInput): void {
  const shrink = shrinkOf(bank.land);
  const delaunay = delaunayOf(
    members.map((member) => points[member] as GridPoint),
    shrink,
  );
  const reach = 60 * GRID;
  const voronoi = delaunay.voronoi([-reach, -reach, 2 * reach, 2 * reach]);
  members.forEach((member, index) => {
    const ring = voronoi
      .cellPolygon(index)
      .slice(0, -1)
      .map(([x, y]): GridPoint => [Math.round(x / shrink), Math.round(y)]);
    polygons[member] = clip.intersect(bank.land, [[ring]]);
  });
}

/** The cosine of the middle latitude. */
function shrinkOf(land: readonly GridPolygon[]): number {
  const latitudes = land.flatMap(([outer]) => (outer ?? []).map(([, y]) => y / GRID));
  return Math.cos((((Math.min(...latitudes) + Math.max(...latitudes)) / 2) * Math.PI) / 180);
}

function delaunayOf(points: readonly GridPoint[], shrink: number): Delaunay<GridPoint> {
  return Delaunay.from(
    points,
    ([x]) => x * shrink,
    ([, y]) => y,
  );
}
