import type { GeometryCollection } from 'topojson-specification';
import type { ControlTopology } from '#data/controlTopology.ts';
import type { GroundProperties } from '#domain/ground.ts';

type Ring = readonly number[];

/**
 * The same topology with its arcs numbered in the order in which its objects use them, rings begun at their least arc and
 * polygons in the order of theirs: like ground is written alike, and neighbouring numbers pack well.
 */
export function inOrderOfUse(topology: ControlTopology): ControlTopology {
  const rings = Object.values(topology.objects).flatMap(({ geometries }) => geometries.flatMap(ringsOf));
  return withArcs(topology, [...new Set(rings.flat().map(plain))]);
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
  const geometries = Object.entries(topology.objects).map(([name, object]) => [name, rewritten(object, renumber)]);
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

/** An object with its arcs renumbered; rings begin at their least arc, and polygons stand in the order of theirs. */
export function rewritten(
  { geometries }: GeometryCollection<GroundProperties>,
  renumber: (number: number) => number,
): GeometryCollection<GroundProperties> {
  return {
    type: 'GeometryCollection',
    geometries: geometries.map((geometry) => ({
      type: 'MultiPolygon',
      arcs: polygonsOf(geometry)
        .map((polygon) => polygon.map((ring) => fromLeast(ring.map(renumber))))
        .sort(([one], [other]) => leastOf(one ?? []) - leastOf(other ?? [])),
      properties: geometry.properties as GroundProperties,
    })),
  };
}

function leastOf(ring: Ring): number {
  return ring.reduce((least, number) => Math.min(least, plain(number)), Number.POSITIVE_INFINITY);
}

function fromLeast(ring: Ring): number[] {
  const start = ring.findIndex((number) => plain(number) === leastOf(ring));
  return [...ring.slice(start), ...ring.slice(0, start)];
}
