import type { MultiPolygon, Polygon } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
} from 'topojson-specification';
import { groupBy } from '#domain/groupBy.ts';
import type { GridPolygon } from './clip.ts';

/** A polygon or more in a topology. */
export type TopologyArea = TopologyPolygon | TopologyMultiPolygon;

/** Pieces of ground that share one history: on no day and through no lens do they differ. */
export interface Atoms {
  /** Its object `atoms` holds one area for each atom; arcs on the published grid. */
  readonly topology: Topology<{ atoms: GeometryCollection }>;
  /** The history of each atom, parallel to the areas. */
  readonly histories: readonly string[];
}

/**
 * Merges pieces with the same history, so that only lines remain which are a front on some day.
 *
 * @param pieces - on the published grid, without gaps or overlaps.
 */
export function atomsOf(
  pieces: readonly { readonly polygons: readonly GridPolygon[]; readonly history: string }[],
): Atoms {
  const present = pieces.filter(({ polygons }) => polygons.length > 0);
  const cells = topology({ cells: collection(present.map(({ polygons }) => toMultiPolygon(polygons))) });
  const areas = (cells.objects.cells as GeometryCollection).geometries as TopologyArea[];
  const groups = groupBy(areas.keys(), (index) => present[index]?.history ?? '');
  const histories = [...groups.keys()].sort();
  const merged = histories.map((history) => {
    const members = (groups.get(history) ?? []).map((index) => areas[index] as TopologyPolygon);
    return (feature(cells, mergeArcs(cells, members)) as { geometry: MultiPolygon }).geometry;
  });
  return { topology: topology({ atoms: collection(merged) }) as unknown as Atoms['topology'], histories };
}

function collection(geometries: (Polygon | MultiPolygon)[]) {
  return { type: 'GeometryCollection' as const, geometries };
}

/** RFC 7946's order of rings; topojson-server cares only for shared coordinates. */
function toMultiPolygon(polygons: readonly GridPolygon[]): MultiPolygon {
  const close = (ring: GridPolygon[number]) => [...ring, ring[0]].map((point) => [...(point ?? [])]);
  return { type: 'MultiPolygon', coordinates: polygons.map((polygon) => polygon.map(close)) };
}
