import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Actor } from '#domain/actor.ts';
import type { Layer } from '#domain/ground.ts';
import type { Localised } from '#domain/localised.ts';
import { ACTOR_STYLE, COUNTRY_STYLE, type NameStyle, SEA_STYLE } from './nameStyles.ts';

/** An area that wants a name; rings of all its polygons, coordinates `[lon, lat]`. */
export interface NamedArea {
  readonly kind: 'country' | 'sea' | 'actor';
  readonly name: Localised;
  readonly style: NameStyle;
  readonly ink?: string;
  readonly rings: readonly (readonly Position[])[];
}

/** The neighbours and seas that have a name. */
export function landAndSea(basemap: Topology): NamedArea[] {
  return [
    ...namedPolygons(basemap, 'neighbours', 'country', COUNTRY_STYLE),
    ...namedPolygons(basemap, 'seas', 'sea', SEA_STYLE),
  ];
}

function namedPolygons(basemap: Topology, object: string, kind: NamedArea['kind'], style: NameStyle): NamedArea[] {
  const collection = basemap.objects[object] as GeometryCollection<{ nameEn?: string; nameAr?: string }> | undefined;
  if (!collection) return [];
  return feature(basemap, collection).features.flatMap(({ geometry, properties: { nameEn, nameAr } }): NamedArea[] => {
    if (!nameEn) return [];
    const rings = geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
    const own = geometry.type === 'Polygon' ? geometry.coordinates : rings;
    return [{ kind, name: { en: nameEn, ar: nameAr ?? '' }, style, rings: own }];
  });
}

/** The ground that each actor holds in a layer. */
export function actorAreas({ grounds }: Layer, actors: readonly Actor[]): NamedArea[] {
  return actors.flatMap((actor): NamedArea[] => {
    const held = grounds.filter(({ properties }) => properties.status === 'held' && properties.actor === actor.id);
    const rings = held.flatMap(({ geometry }) => geometry.coordinates.flat());
    const ink = `var(--n-${actor.colour})`;
    return rings.length > 0 ? [{ kind: 'actor', name: actor.short, style: ACTOR_STYLE, ink, rings }] : [];
  });
}
