import { area as areaOf } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopologyMultiPolygon,
  Polygon as TopologyPolygon,
} from 'topojson-specification';
import type { ControlTopology } from '#data/controlTopology.ts';
import { layerName } from '#data/decodeLayer.ts';
import type { IsoDate } from '#domain/days.ts';
import { type GroundProperties, groundKey } from '#domain/ground.ts';
import { groupBy } from '#domain/groupBy.ts';
import type { LensId } from '#domain/ids.ts';
import { LINE_BASES, type LineBasis } from '#domain/lineBasis.ts';
import { arcWeights } from './arcWeights.ts';
import { inOrderOfUse } from './orderArcs.ts';
import { PUBLISHED_GRID } from './snapTogether.ts';
import { turnArcs } from './turnArcs.ts';

/** What an atom is on one layer, without its size. */
export type AtomGround = Omit<GroundProperties, 'areaKm2'>;

/** One day through one lens; `grounds` parallel to the atoms. */
export interface AtomLayer {
  readonly lens: LensId;
  readonly date: IsoDate;
  readonly grounds: readonly AtomGround[];
}

interface LayersInput {
  /** Object `atoms`; arcs absolute on the published grid. */
  readonly atoms: Topology;
  /** What each arc rests on, parallel to the arcs; null for the country's border. */
  readonly bases: readonly (LineBasis | null)[];
  readonly layers: readonly AtomLayer[];
}

/**
 * All layers over shared arcs, quantised, with one geometry for each ground: the atoms of one actor and status.
 *
 * @returns a topology whose objects are named `<lens>/<day>`; decoded coordinates are `[lon, lat]` in steps of 1e-4 degrees.
 */
export function layersOf({ atoms, bases, layers }: LayersInput): ControlTopology {
  const shared = quantised(atoms);
  const areas = (atoms.objects.atoms as GeometryCollection).geometries as TopologyPolygon[];
  const merge = groundMerger(atoms, shared);
  // A day like an earlier one costs nothing.
  const merged = new Map<string, GeometryCollection<GroundProperties>>();
  const objects = layers.map(({ lens, date, grounds }) => {
    const keys = grounds.map((ground) => groundKey(ground));
    const name = keys.join(' ');
    const object = merged.get(name) ?? mergedGrounds(areas, grounds, keys, merge);
    merged.set(name, object);
    return [layerName(lens, date), object];
  });
  const topology = {
    ...shared,
    bases: bases.map((basis) => (basis ? LINE_BASES.indexOf(basis) : -1)),
    weights: arcWeights(shared.arcs),
    objects: Object.fromEntries(objects),
  };
  return turnArcs(inOrderOfUse(topology));
}

/** One geometry for each ground. */
function mergedGrounds(
  areas: readonly TopologyPolygon[],
  grounds: readonly AtomGround[],
  keys: readonly string[],
  merge: ReturnType<typeof groundMerger>,
): GeometryCollection<GroundProperties> {
  const groups = groupBy(areas.keys(), (index) => keys[index] ?? '');
  const geometries = [...groups.keys()].sort().map((key) => {
    const members = groups.get(key) ?? [];
    const { areaKm2, ...merged } = merge(areas, members);
    return { ...merged, properties: { ...(grounds[members[0] as number] as AtomGround), areaKm2 } };
  });
  return { type: 'GeometryCollection', geometries };
}

/**
 * Merges atoms to one ground; the same atoms on another day cost nothing.
 *
 * Where arcs begin and end is at hand in absolute coordinates; of quantised arcs every vertex would be added up each time.
 */
function groundMerger(atoms: Topology, shared: Topology) {
  const known = new Map<string, TopologyMultiPolygon & { readonly areaKm2: number }>();
  return (areas: readonly TopologyPolygon[], members: readonly number[]) => {
    const name = members.join();
    const before = known.get(name);
    if (before) return before;
    const merged = mergeArcs(
      atoms,
      members.map((index) => areas[index] as TopologyPolygon),
    ) as TopologyMultiPolygon;
    const { geometry } = feature(shared, merged) as { geometry: MultiPolygon };
    const made = { ...merged, areaKm2: roundedKm2(areaOf(geometry)) };
    known.set(name, made);
    return made;
  };
}

/** Whole square kilometres, small ground with one decimal: the lines are not known more closely. */
function roundedKm2(squareMetres: number): number {
  const km2 = squareMetres / 1_000_000;
  return km2 < 100 ? Math.round(km2 * 10) / 10 : Math.round(km2);
}

/** Arcs as differences from their first point, as TopoJSON's transform wants them. */
function quantised(topology: Topology): Topology {
  const points = topology.arcs.flat() as [number, number][];
  const west = Math.min(...points.map(([x]) => x));
  const south = Math.min(...points.map(([, y]) => y));
  const step = 1 / PUBLISHED_GRID;
  const arcs = topology.arcs.map((line) =>
    (line as [number, number][]).map(([x, y], index): [number, number] => {
      const [px, py] = index === 0 ? [west, south] : (line[index - 1] as [number, number]);
      return [x - px, y - py];
    }),
  );
  return {
    type: 'Topology',
    arcs,
    objects: topology.objects,
    transform: { scale: [step, step], translate: [west * step, south * step] },
  };
}
