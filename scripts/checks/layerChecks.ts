import { area as areaOf, booleanClockwise, booleanPointInPolygon, kinks } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Layer } from '#domain/ground.ts';
import type { ActorId } from '#domain/ids.ts';
import type { LonLat } from '#domain/place.ts';
import { GRID, gridPolygons } from '#scripts/derive/cells.ts';
import type { Clip, GridPolygon } from '#scripts/derive/clip.ts';
import { PUBLISHED_GRID } from '#scripts/derive/snapTogether.ts';
import type { Problem } from './Problem.ts';

/** A layer as it is published, and what it must agree with. */
export interface CheckedLayer {
  readonly layer: Layer;
  readonly border: Polygon | MultiPolygon;
  readonly clip: Clip;
  readonly crossings: Crossings;
  /** Places with held control inside the border, and their holders. */
  readonly held: readonly { readonly id: string; readonly at: LonLat; readonly actor: ActorId }[];
}

/** Where a ground crosses itself, if it does. */
type Crossings = (geometry: MultiPolygon) => Position | undefined;

/** Finds crossings; the same ground on another day costs nothing. */
export function findCrossings(): Crossings {
  const known = new Map<string, Position | undefined>();
  return (geometry) => {
    const key = JSON.stringify(geometry.coordinates);
    if (!known.has(key)) known.set(key, kinks(geometry).features[0]?.geometry.coordinates);
    return known.get(key);
  };
}

/** Share of the country's area that areas may differ by. */
const TOLERANCE = 0.001;
/** The published grid in degrees: a stretch thinner than this is rounding, not a gap. */
const GRID_STEP = 1 / PUBLISHED_GRID;

type LayerCheck = (checked: CheckedLayer) => string[];

/** Ground lies in one polygon only. */
const zeroOverlaps: LayerCheck = ({ layer, clip }) => {
  const overlaps = km2(pairs(layer).flatMap(([a, b]) => clip.intersect(a, b)));
  return overlaps > 0 ? [`${overlaps.toFixed(3)} km² lie in two grounds`] : [];
};

/** Every spot inside the border lies in a polygon, unknown ground too, and nothing lies outside. */
const fillsBorder: LayerCheck = ({ layer, border, clip }) => {
  const all = unionOf(layer, clip);
  const gaps = km2(clip.subtract(gridPolygons(border), all));
  const outside = km2(clip.subtract(all, gridPolygons(border)));
  return [
    ...(gaps > 0 ? [`${gaps.toFixed(3)} km² inside the border lie in no ground`] : []),
    ...(outside > 0 ? [`${outside.toFixed(3)} km² lie outside the border`] : []),
  ];
};

/** No ring crosses or touches itself or another of its ground. */
const zeroSelfCrossings: LayerCheck = ({ layer, crossings }) =>
  layer.grounds.flatMap(({ geometry, properties }) => {
    const at = crossings(geometry);
    return at ? [`the ground of ${properties.actor ?? 'nobody known'} crosses itself at ${at}`] : [];
  });

/** Outer rings run counter-clockwise, holes clockwise (RFC 7946, 3.1.6). */
const woundRight: LayerCheck = ({ layer }) =>
  layer.grounds.flatMap(({ geometry, properties }) =>
    geometry.coordinates.flatMap((polygon) =>
      polygon.flatMap((ring, index) =>
        booleanClockwise(ring as Position[]) === index > 0
          ? []
          : [`a ring of ${properties.actor} is wound the wrong way`],
      ),
    ),
  );

/** Every place whose control is held lies in held ground of its holder. */
const placesInTheirGround: LayerCheck = ({ layer, held }) =>
  held.flatMap(({ id, at, actor }) => {
    const own = layer.grounds.some(
      ({ properties, geometry }) =>
        properties.status === 'held' && properties.actor === actor && booleanPointInPolygon([...at], geometry),
    );
    return own ? [] : [`${id} is held by ${actor} but lies outside its ground`];
  });

/** The areas given add up to the country's. */
const areasAddUp: LayerCheck = ({ layer, border }) => {
  const country = areaOf(border) / 1_000_000;
  const sum = layer.grounds.reduce((total, { properties }) => total + properties.areaKm2, 0);
  return Math.abs(sum - country) > country * TOLERANCE
    ? [`areas add up to ${sum.toFixed(0)} km² of ${country.toFixed(0)}`]
    : [];
};

const CHECKS = { zeroOverlaps, fillsBorder, zeroSelfCrossings, woundRight, placesInTheirGround, areasAddUp };

/**
 * All problems of one layer; empty where there is none.
 *
 * @param file - the name that messages give.
 */
export function checkLayer(file: string, checked: CheckedLayer): Problem[] {
  const where = `${checked.layer.lens}/${checked.layer.date}`;
  return Object.entries(CHECKS).flatMap(([name, check]) =>
    check(checked).map((reason) => ({ file, where, reason: `${name}: ${reason}` })),
  );
}

function pairs({ grounds }: Layer): [GridPolygon[], GridPolygon[]][] {
  const grids = grounds.map(({ geometry }) => gridPolygons(geometry));
  return grids.flatMap((a, index) => grids.slice(index + 1).map((b): [GridPolygon[], GridPolygon[]] => [a, b]));
}

function unionOf({ grounds }: Layer, clip: Clip): GridPolygon[] {
  return clip.unite(grounds.flatMap(({ geometry }) => gridPolygons(geometry)).flat());
}

/** Area in km² of those polygons that are on average thicker than a step of the published grid. */
function km2(polygons: readonly GridPolygon[]): number {
  const coordinates = polygons
    .map((rings) => rings.map((ring) => [...ring, ring[0] ?? [0, 0]].map(([x, y]): Position => [x / GRID, y / GRID])))
    .filter(([outer]) => outer && (2 * Math.abs(planarArea(outer))) / planarLength(outer) > GRID_STEP);
  return areaOf({ type: 'MultiPolygon', coordinates }) / 1_000_000;
}

function planarArea(ring: readonly Position[]): number {
  return edges(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + (x1 * y2 - x2 * y1) / 2, 0);
}

function planarLength(ring: readonly Position[]): number {
  return edges(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + Math.hypot(x2 - x1, y2 - y1), 0);
}

function edges(ring: readonly Position[]): [[number, number], [number, number]][] {
  return ring.slice(1).map((to, index) => [ring[index] as [number, number], to as [number, number]]);
}
