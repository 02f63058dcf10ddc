import { simplify } from '@turf/turf';
import type { FeatureCollection, GeoJsonProperties } from 'geojson';
import { topology } from 'topojson-server';
import type { Manifest } from '#domain/manifest.ts';
import type { Geography } from '#scripts/read/geography.ts';
import { type Basemap, simplifyBasemap } from './simplifyBasemap.ts';

/** Steps of the grid that lines are brought to so that those of two files that run together do so exactly: about 25 m here. */
const JOINING_STEPS = 50_000;

/** How far the edge of land that only holds a name may be from where it was, in degrees: 2 km. */
const ROOM_TOLERANCE = 0.018;

/** What the page draws by; ids and bases stay with the authored files. */
const PUBLISHED = ['nameEn', 'nameAr', 'order', 'class'];

/** `basemap.topo.json`: the lines and land under and over the layers, and their names, as one quantised topology. */
export function basemapOf({ border, basemap }: Geography, bounds: Manifest['bounds']): Basemap {
  const country: FeatureCollection = {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: border }],
  };
  const rooms = simplify(basemap['governorate-areas'], { tolerance: ROOM_TOLERANCE });
  const published = Object.entries({ ...basemap, 'governorate-areas': rooms }).map(([name, { features }]) => {
    const drawn = features.map((feature) => ({ ...feature, properties: publishedProperties(feature.properties) }));
    return [name, { type: 'FeatureCollection', features: drawn }] as const;
  });
  const fine = topology({ border: country, ...Object.fromEntries(published) }, JOINING_STEPS);
  return simplifyBasemap(fine as Basemap, bounds, ['border', 'golan']);
}

function publishedProperties(properties: GeoJsonProperties): GeoJsonProperties {
  const all = properties ?? {};
  const shield = /^[A-Z]\d+/.exec(String(all.road ?? ''))?.[0];
  const kept = Object.entries(all).filter(([key]) => PUBLISHED.includes(key));
  return { ...Object.fromEntries(kept), ...(shield ? { shield } : {}) };
}
