import { area } from '@turf/turf';
import type { LonLat } from '#domain/place.ts';
import type { Dataset } from '#scripts/read/readDataset.ts';
import { ringContains } from './banks.ts';
import { cellsOf, gridPolygons, toGrid } from './cells.ts';
import { type GridPoint, type GridPolygon, loadClip } from './clip.ts';
import { reachOf } from './reach.ts';
import { type LocatedSite, sitesOf } from './sites.ts';
import { PUBLISHED_GRID, snapTogether } from './snapTogether.ts';

/** A stretch of land whose ground is the same all over on every layer. */
export interface Piece {
  /** On the published grid; pieces meet without gap or overlap. */
  readonly polygons: readonly GridPolygon[];
  /** Index of the site that it lies nearest to; null beyond reach of evidence. */
  readonly site: number | null;
}

/** The country divided among its sites. */
export interface Land {
  readonly sites: readonly LocatedSite[];
  /** Indices of the sites beside each site, parallel to the sites. */
  readonly neighbours: readonly (readonly number[])[];
  /** Whether a place with evidence is near enough to say anything of a site; parallel to the sites. */
  readonly inReach: readonly boolean[];
  /** The cell of each site within reach of evidence, parallel to the sites, and last what lies beyond. */
  readonly pieces: readonly Piece[];
  /** Lines that control does not cross by itself, `[lon, lat]`. */
  readonly barriers: readonly (readonly LonLat[])[];
}

/** Divides the country: each site has the land nearest to it on its bank, as far as evidence reaches. */
export async function landOf(dataset: Dataset): Promise<Land> {
  const clip = await loadClip();
  const sites = sitesOf(dataset);
  const country = gridPolygons(dataset.geography.border);
  const barriers = dataset.geography.barriers.map(({ coordinates }) => coordinates as unknown as LonLat[]);
  const { polygons: cells, neighbours } = cellsOf(clip, {
    sites: sites.map(({ at }) => at),
    country,
    barriers: barriers.map((line) => line.map(toGrid)),
  });
  const reach = reachOf(
    clip,
    sites.filter(({ hasEvidence }) => hasEvidence).map(({ at }) => at),
    dataset.map.maxReachKm,
  );
  const snapped = snapTogether([
    ...cells.map((cell) => clip.intersect(cell, reach)),
    cells.flatMap((cell) => clip.subtract(cell, reach)),
  ]);
  const pieces = snapped.map((polygons, index): Piece => ({ polygons, site: index < sites.length ? index : null }));
  return { sites, neighbours, inReach: sites.map(({ at }) => isInside(reach, toGrid(at))), pieces, barriers };
}

/** True where a point lies in one of the polygons; both on one grid. */
export function isInside(polygons: readonly GridPolygon[], point: GridPoint): boolean {
  return polygons.flat().filter((ring) => ringContains(ring, point)).length % 2 === 1;
}

/** Area of polygons on the published grid. */
export function areaKm2(polygons: readonly GridPolygon[]): number {
  const degrees = (ring: GridPolygon[number]) =>
    [...ring, ring[0] ?? [0, 0]].map(([x, y]) => [x / PUBLISHED_GRID, y / PUBLISHED_GRID]);
  return area({ type: 'MultiPolygon', coordinates: polygons.map((rings) => rings.map(degrees)) }) / 1_000_000;
}
