import type { FeatureCollection, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { ControlTopology } from '#data/controlTopology.ts';
import type { GroundProperties } from '#domain/ground.ts';
import { arcWeights } from '#scripts/derive/arcWeights.ts';
import { seeded } from './random.ts';

/** Steps of the synthetic grid for one of ours: about 1 m, so that subdivided lines keep their shape. */
const FINER = 10;
/** How far a new vertex stands off its segment, as a share of the segment's length. */
const ROUGHNESS = 0.18;

type Arc = [number, number][];

/**
 * Our layers as a map of another size: outlines subdivided and roughened, days repeated with fronts of their own.
 *
 * @param factor - vertices for one of ours.
 * @param count - days; every run through our days has its own inner lines, so that no day is like an earlier one.
 */
export function syntheticMap(ours: ControlTopology, factor: number, count: number): ControlTopology {
  const layers = Object.entries(ours.objects).filter(([name]) => name.startsWith('assessment/'));
  const runs = Math.ceil(count / layers.length);
  const arcs: Arc[] = [];
  const numbers = Array.from({ length: runs }, (_, run) =>
    ours.arcs.map((arc, index) => {
      const isBorder = ours.bases[index] === -1;
      if (isBorder && run > 0) return index;
      const random = seeded(index * 1000 + run + 1);
      return arcs.push(roughened(arc as Arc, factor, random, isBorder ? 0 : 0.5)) - 1;
    }),
  );
  const objects = Array.from({ length: count }, (_, day) => {
    const [, object] = layers[day % layers.length] as (typeof layers)[number];
    const numbering = numbers[Math.floor(day / layers.length)] as number[];
    const renumber = (arc: number) => (arc < 0 ? ~(numbering[~arc] as number) : (numbering[arc] as number));
    const geometries = object.geometries.map((geometry) => {
      const polygons = geometry.type === 'MultiPolygon' ? geometry.arcs : [];
      return { ...geometry, arcs: polygons.map((polygon) => polygon.map((ring) => ring.map(renumber))) };
    });
    return [dayName(day), { type: 'GeometryCollection', geometries }] as const;
  });
  const [scale = 1] = ours.transform?.scale ?? [];
  const translate = ours.transform?.translate ?? [0, 0];
  return {
    type: 'Topology',
    transform: { scale: [scale / FINER, scale / FINER], translate },
    arcs,
    weights: arcWeights(arcs),
    bases: arcs.map(() => 0),
    objects: Object.fromEntries(objects) as ControlTopology['objects'],
  };
}

/** The name of a day's object. */
export function dayName(day: number): string {
  const date = new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
  return `assessment/${date}`;
}

/** A day as GeoJSON with coordinates of six decimals, as it would be published for the other engines. */
export function dayFeatures(topology: ControlTopology, day: number): FeatureCollection<MultiPolygon, GroundProperties> {
  const object = topology.objects[dayName(day)];
  if (!object) throw new Error(`no day ${day}`);
  const collection = feature(topology, object) as FeatureCollection<MultiPolygon, GroundProperties>;
  const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
  for (const { geometry } of collection.features) {
    geometry.coordinates = geometry.coordinates.map((polygon) =>
      polygon.map((ring) => ring.map(([lon = 0, lat = 0]) => [round(lon), round(lat)])),
    );
  }
  return collection;
}

/** Vertices of a day's GeoJSON. */
export function vertexCount(topology: ControlTopology, day: number): number {
  return dayFeatures(topology, day).features.reduce(
    (sum, { geometry }) => sum + geometry.coordinates.flat(2).length,
    0,
  );
}

/** @param sway - how far the vertices that were there move, as a share of the roughness; 0 for lines that stay. */
function roughened(arc: Arc, factor: number, random: () => number, sway: number): Arc {
  const points = absolute(arc).map(([x, y], index, all): [number, number] => {
    const next = all[index + 1];
    if (index === 0 || !next) return [x * FINER, y * FINER];
    const reach = Math.hypot(next[0] - x, next[1] - y) * FINER * ROUGHNESS * sway;
    return [x * FINER + (random() - 0.5) * reach, y * FINER + (random() - 0.5) * reach];
  });
  const finer: [number, number][] = [points[0] as [number, number]];
  for (const [index, to] of points.slice(1).entries()) {
    const from = points[index] as [number, number];
    const parts = Math.floor(factor) + (random() < factor % 1 ? 1 : 0);
    for (let part = 1; part < parts; part += 1) {
      const share = part / parts;
      const off = (random() - 0.5) * ROUGHNESS;
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      finer.push([from[0] + dx * share - (dy * off) / parts, from[1] + dy * share + (dx * off) / parts]);
    }
    finer.push(to);
  }
  return relative(finer.map(([x, y]) => [Math.round(x), Math.round(y)]));
}

function absolute(arc: Arc): Arc {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x, y];
  });
}

function relative(arc: Arc): Arc {
  return arc.map(([x, y], index) => {
    const [px, py] = arc[index - 1] ?? [0, 0];
    return [x - px, y - py];
  });
}
