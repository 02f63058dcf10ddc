import { area, booleanPointInPolygon, distance, pointOnFeature } from '@turf/turf';
import type { Polygon, Position } from 'geojson';
import type { Ground } from './ground.ts';
import { type LonLat, PLACE_KINDS, type Place } from './place.ts';

type Located = Pick<Place, 'id' | 'at' | 'population' | 'kind'>;

/** Ground in one piece of which two accounts tell different holders. */
export interface DisagreementRegion<Kind> {
  /** The largest first; at least one. */
  readonly places: readonly Kind[];
  readonly areaKm2: number;
  /** A point of its ground, `[lon, lat]`, in the largest of its polygons. */
  readonly at: LonLat;
}

/**
 * Parts ground into regions: polygons that touch belong together, and those whose places are neighbours; a polygon without a
 * place goes with the nearest place.
 *
 * @param grounds - of a layer of disagreement; only contested ground counts.
 * @param places - of which the accounts tell different holders, any order.
 * @returns the region with most places first, then the widest.
 */
export function disagreementRegions<Kind extends Located>(
  grounds: readonly Ground[],
  places: readonly Kind[],
): readonly DisagreementRegion<Kind>[] {
  const contested = grounds.filter(({ properties }) => properties.status === 'contested');
  const polygons = contested.flatMap(({ geometry }) =>
    geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates })),
  );
  const pieces = touching(polygons);
  if (pieces.length === 0) return [];
  const placesOf = pieces.map((piece) => places.filter(({ at }) => isInside(at, piece)));
  const outside = places.filter((place) => !placesOf.some((inside) => inside.includes(place)));
  const regions = pieces.map((piece, index) => ({ piece: [...piece], places: [...(placesOf[index] ?? [])] }));
  const inhabited = regions.filter((region) => region.places.length > 0);
  for (const place of outside) nearest(inhabited, place.at)?.places.push(place);
  for (const { piece } of regions.filter((region) => region.places.length === 0)) {
    nearest(inhabited, pointIn(largestOf(piece)))?.piece.push(...piece);
  }
  return joined(inhabited)
    .map(({ piece, places: found }) => ({
      places: found.sort(bySize),
      areaKm2: piece.reduce((sum, polygon) => sum + area(polygon), 0) / 1e6,
      at: pointIn(largestOf(piece)),
    }))
    .sort((a, b) => b.places.length - a.places.length || b.areaKm2 - a.areaKm2);
}

/** Places no farther apart than this are told of together. */
const NEIGHBOURS_KM = 12;

interface Piece<Kind> {
  readonly piece: Polygon[];
  readonly places: Kind[];
}

/** Regions whose places are neighbours, as one. */
function joined<Kind extends Located>(regions: readonly Piece<Kind>[]): Piece<Kind>[] {
  return regions.reduce<Piece<Kind>[]>((groups, region) => {
    const near = groups.filter(({ places }) => region.places.some(({ at }) => kmTo(places, at) <= NEIGHBOURS_KM));
    const together = [region, ...near];
    const group = { piece: together.flatMap(({ piece }) => piece), places: together.flatMap(({ places }) => places) };
    return [...groups.filter((one) => !near.includes(one)), group];
  }, []);
}

function kmTo(places: readonly Located[], at: LonLat): number {
  return Math.min(...places.map((place) => distance([...place.at], [...at])));
}

/** Polygons that share a corner, together: neighbours of one topology share their corners exactly. */
function touching(polygons: readonly Polygon[]): Polygon[][] {
  const groups = new Map<number, Polygon[]>();
  const groupOf = new Map<string, number>();
  polygons.forEach((polygon, index) => {
    const corners = polygon.coordinates.flat().map(String);
    const met = new Set(corners.flatMap((corner) => groupOf.get(corner) ?? []));
    const together = [polygon, ...[...met].flatMap((group) => groups.get(group) ?? [])];
    for (const group of met) groups.delete(group);
    groups.set(index, together);
    for (const { coordinates } of together) for (const corner of coordinates.flat()) groupOf.set(String(corner), index);
  });
  return [...groups.values()];
}

function nearest<Region extends { readonly places: readonly Located[] }>(
  regions: readonly Region[],
  at: LonLat,
): Region | undefined {
  return regions.reduce<Region | undefined>(
    (best, one) => (best && kmTo(best.places, at) <= kmTo(one.places, at) ? best : one),
    undefined,
  );
}

function isInside(at: LonLat, polygons: readonly Polygon[]): boolean {
  return polygons.some((polygon) => booleanPointInPolygon([...at], polygon));
}

function largestOf(polygons: readonly Polygon[]): Polygon {
  return polygons.reduce((best, one) => (area(one) > area(best) ? one : best));
}

function pointIn(polygon: Polygon): LonLat {
  const [lon = 0, lat = 0]: Position = pointOnFeature(polygon).geometry.coordinates;
  return [lon, lat];
}

function bySize(a: Located, b: Located): number {
  const rank = ({ kind }: Located) => PLACE_KINDS.indexOf(kind);
  return (b.population ?? 0) - (a.population ?? 0) || rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
}
