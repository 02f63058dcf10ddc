import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { LonLat, Place } from '#domain/place.ts';
import { geometriesOf } from '#map/basemap/basemapShapes.ts';

/** Degrees between two points: about 25 km. */
const STEP = 0.25;
/** Degrees of land that words need round their middle, east and west, north and south. */
const ROOM = [0.5, 0.25] as const;
/** From here on a town is likely to bear its name there. */
const NAMED_POPULATION = 10_000;

/** Points all over the country with room for words: away from the border and from towns, `[lon, lat]`. */
export function openLand(basemap: Topology, places: Iterable<Pick<Place, 'at' | 'population'>>): readonly LonLat[] {
  const country = countryOf(basemap);
  const corners = country.coordinates.flat(2);
  const [west, east] = spanOf(corners.map(([lon = 0]) => lon));
  const [south, north] = spanOf(corners.map(([, lat = 0]) => lat));
  const towns = [...places].filter(({ population }) => (population ?? 0) >= NAMED_POPULATION);
  const isInside = (lon: number, lat: number) => booleanPointInPolygon([lon, lat], country);
  const [wide, high] = ROOM;
  const points: LonLat[] = [];
  for (let lon = west; lon <= east; lon += STEP) {
    for (let lat = south; lat <= north; lat += STEP) {
      const isTown = towns.some(({ at }) => Math.abs(at[0] - lon) < wide * 1.6 && Math.abs(at[1] - lat) < high);
      if (isTown || !isInside(lon - wide, lat) || !isInside(lon + wide, lat)) continue;
      if (isInside(lon, lat - high) && isInside(lon, lat + high)) points.push([lon, lat]);
    }
  }
  return points;
}

/** The country's land, empty where the basemap has none. */
function countryOf(basemap: Topology): MultiPolygon {
  const { features } = feature(basemap, { type: 'GeometryCollection', geometries: geometriesOf(basemap, 'border') });
  return {
    type: 'MultiPolygon',
    coordinates: features.flatMap(({ geometry }) => {
      if (geometry.type === 'MultiPolygon') return geometry.coordinates;
      return geometry.type === 'Polygon' ? [geometry.coordinates] : [];
    }),
  };
}

function spanOf(values: readonly number[]): readonly [least: number, most: number] {
  return values.reduce<[number, number]>(
    ([a, b], value) => [Math.min(a, value), Math.max(b, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
