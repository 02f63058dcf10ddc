import type { GeometryCollection } from 'topojson-specification';
import type { ControlTopology } from '#data/controlTopology.ts';
import type { GroundProperties } from '#domain/ground.ts';

type Ring = readonly number[];

/**
 * The same topology with its arcs numbered in the order in which its objects use them, rings begun at their least arc and
 * polygons in the order of theirs: like ground is written alike, and neighbouring numbers pack well.
 */
export function inOrderOfUse(topology: ControlTopology): ControlTopology {
  const used = new Set<number>();
  const seen = new Set<object>();
  for (const geometry of Object.values(topology.objects).flatMap(({ geometries }) => geometries)) {
    const polygons = polygonsOf(geometry);
    // Ground that stays from day to day is one array.
    if (seen.has(polygons)) continue;
    seen.add(polygons);
    for (const arc of polygons.flat(2)) used.add(plain(arc));
  }
  return withArcs(topology, [...used]);
}

/**
 * A topology with only some of its arcs, renumbered; objects that use others must not be in it.
 *
 * @param order - for each arc that stays, its number so far.
 */
export function withArcs(topology: ControlTopology, order: readonly number[]): ControlTopology {
  const numbers = new Map(order.map((before, now) => [before, now]));
  const renumber = (number: number) => {
    const now = numbers.get(plain(number)) ?? 0;
    return number < 0 ? ~now : now;
  };
  const at = <Item>(items: readonly Item[]) => order.map((before) => items[before] as Item);
  const rewrite = rewriter(renumber);
  const geometries = Object.entries(topology.objects).map(([name, object]) => [name, rewrite(object)]);
  return {
    ...topology,
    arcs: at(topology.arcs),
    bases: at(topology.bases),
    weights: at(topology.weights),
    objects: Object.fromEntries(geometries),
  };
}

/** The arcs, without their direction, that an object of the topology uses. */
export function arcsUsed({ geometries }: GeometryCollection<GroundProperties>): Set<number> {
  return new Set(geometries.flatMap(ringsOf).flat().map(plain));
}

const plain = (number: number) => (number < 0 ? ~number : number);

function polygonsOf(geometry: GeometryCollection<GroundProperties>['geometries'][number]): Ring[][] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}

function ringsOf(geometry: GeometryCollection<GroundProperties>['geometries'][number]): Ring[] {
  return polygonsOf(geometry).flat();
}

/**
 * Renumbers the arcs of objects; rings begin at their least arc, and polygons stand in the order of theirs. Ground that is
 * one array on several days stays one.
 */
export function rewriter(
  renumber: (number: number) => number,
): (object: GeometryCollection<GroundProperties>) => GeometryCollection<GroundProperties> {
  const known = new Map<object, number[][][]>();
  const rewritten = (polygons: Ring[][]) => {
    const before = known.get(polygons);
    if (before) return before;
    const arcs = polygons
      .map((polygon) => polygon.map((ring) => fromLeast(ring.map(renumber))))
      .sort(([one], [other]) => leastOf(one ?? []) - leastOf(other ?? []));
    known.set(polygons, arcs);
    return arcs;
  };
  return ({ geometries }) => ({
    type: 'GeometryCollection',
    geometries: geometries.map((geometry) => ({
      type: 'MultiPolygon',
      arcs: rewritten(polygonsOf(geometry)),
      properties: geometry.properties as GroundProperties,
    })),
  });
}

function leastOf(ring: Ring): number {
  return ring.reduce((least, number) => Math.min(least, plain(number)), Number.POSITIVE_INFINITY);
}

function fromLeast(ring: Ring): number[] {
  const least = leastOf(ring);
  const start = ring.findIndex((number) => plain(number) === least);
  return [...ring.slice(start), ...ring.slice(0, start)];
}
