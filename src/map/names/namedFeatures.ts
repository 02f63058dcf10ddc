import type { Geometry, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { type Actor, nameOn } from '#domain/actor.ts';
import type { IsoDate } from '#domain/days.ts';
import type { Layer } from '#domain/ground.ts';
import type { Localised } from '#domain/localised.ts';
import {
  ACTOR_STYLE,
  COUNTRY_STYLE,
  GOVERNORATE_STYLE,
  type NameStyle,
  OCCUPIED_STYLE,
  ROAD_STYLE,
  SEA_STYLE,
  WATER_STYLE,
} from './nameStyles.ts';

export type FeatureKind = 'country' | 'sea' | 'occupied' | 'governorate' | 'lake' | 'river' | 'road' | 'actor';

/** Something other than a place that wants a name. */
export interface NamedFeature {
  readonly kind: FeatureKind;
  readonly name: Localised;
  readonly style: NameStyle;
  /** The zooms at which it is named. */
  readonly from: number;
  readonly to: number;
  /** Rings of all its polygons, or its lines; coordinates `[lon, lat]`. */
  readonly lines: readonly (readonly Position[])[];
  /** The custom property that colours it; absent where its kind does. */
  readonly ink?: string;
}

/** What the build publishes of a feature of the basemap. */
interface BasemapProperties {
  readonly nameEn?: string;
  readonly nameAr?: string;
  readonly order?: number;
  readonly shield?: string;
}

/** What kind of name the objects of the basemap bear, and from which zoom to which; the most important first. */
const KINDS = [
  { object: 'neighbours', kind: 'country', style: COUNTRY_STYLE, from: 0, to: 20 },
  { object: 'seas', kind: 'sea', style: SEA_STYLE, from: 0, to: 20 },
  { object: 'golan', kind: 'occupied', style: OCCUPIED_STYLE, from: 8, to: 20 },
  { object: 'governorate-areas', kind: 'governorate', style: GOVERNORATE_STYLE, from: 7.5, to: 10 },
  { object: 'lakes', kind: 'lake', style: WATER_STYLE, from: 7, to: 20 },
  { object: 'rivers', kind: 'river', style: WATER_STYLE, from: 7, to: 20 },
] as const;
/** Zooms by which a river is named later than the first, by its order. */
const LATER_BY_ORDER: Readonly<Record<number, number>> = { 2: 1, 3: 2.5, 4: 3.5 };
const ROAD_FROM = 8;
/** Letters that an actor's name may have in one line. */
const ONE_LINE = 18;

/** What has a name on the basemap, the most important first. */
export function basemapFeatures(basemap: Topology): NamedFeature[] {
  const named = KINDS.flatMap(({ object, kind, style, from, to }) =>
    featuresOf(basemap, object).flatMap(({ geometry, properties: { nameEn, nameAr, order } }): NamedFeature[] => {
      if (!nameEn) return [];
      const later = LATER_BY_ORDER[order ?? 1] ?? 0;
      return [
        { kind, name: { en: nameEn, ar: nameAr ?? '' }, style, from: from + later, to, lines: linesOf(geometry) },
      ];
    }),
  );
  return [...named, ...roads(basemap)];
}

/** The ground that each actor holds in a layer. */
export function actorFeatures({ grounds, date }: Layer, actors: readonly Actor[]): NamedFeature[] {
  return actors.flatMap((actor): NamedFeature[] => {
    const held = grounds.filter(({ properties }) => properties.status === 'held' && properties.actor === actor.id);
    const lines = held.flatMap(({ geometry }) => geometry.coordinates.flat());
    const ink = `var(--n-${actor.colour})`;
    return lines.length > 0
      ? [{ kind: 'actor', name: nameOnGround(actor, date), style: ACTOR_STYLE, from: 0, to: 20, lines, ink }]
      : [];
  });
}

/** The short name, or the later name without what it says in brackets; a long one in two lines. */
function nameOnGround(actor: Actor, date: IsoDate): Localised {
  const full = nameOn(actor, date);
  const name = full === actor.name ? actor.short : full;
  return { en: folded(name.en.replace(/ \(.*/, '')), ar: folded(name.ar.replace(/ \(.*/, '')) };
}

function folded(text: string): string {
  if (text.length <= ONE_LINE) return text;
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const [middle] = spaces.sort((one, other) => Math.abs(one - text.length / 2) - Math.abs(other - text.length / 2));
  return middle === undefined ? text : `${text.slice(0, middle)}\n${text.slice(middle + 1)}`;
}

/** Each numbered road as a whole. */
function roads(basemap: Topology): NamedFeature[] {
  const all = basemap.objects.roads as GeometryCollection<BasemapProperties> | undefined;
  const byShield = new Map<string, GeometryObject[]>();
  for (const geometry of all?.geometries ?? []) {
    const { shield } = geometry.properties as BasemapProperties;
    if (shield) byShield.set(shield, [...(byShield.get(shield) ?? []), geometry]);
  }
  return [...byShield].sort().map(([shield, geometries]) => {
    const lines = mesh(basemap, { type: 'GeometryCollection', geometries }).coordinates;
    return { kind: 'road', name: { en: shield, ar: '' }, style: ROAD_STYLE, from: ROAD_FROM, to: 20, lines };
  });
}

function featuresOf(basemap: Topology, object: string) {
  const collection = basemap.objects[object] as GeometryCollection<BasemapProperties> | undefined;
  return collection ? feature(basemap, collection).features : [];
}

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat();
  return geometry.type === 'Polygon' || geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}
