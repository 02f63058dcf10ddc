import { join } from 'node:path';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';
import { DataError } from '#data/DataError.ts';
import { readJson } from './mapFile.ts';

/** Layers of the basemap that are drawn as they are read. */
const BASEMAP_FILES = ['golan', 'neighbours', 'governorates', 'governorate-areas', 'rivers', 'lakes', 'seas'] as const;

/** The lines and land that a map stands on; coordinates `[lon, lat]`. */
export interface Geography {
  /** The country that control is drawn in. */
  readonly border: Polygon | MultiPolygon;
  /** Lines that control does not cross by itself; both ends lie outside the border. */
  readonly barriers: readonly LineString[];
  readonly basemap: Readonly<Record<(typeof BASEMAP_FILES)[number] | 'roads', FeatureCollection>>;
}

/**
 * Reads `geography/`, `barriers.geojson` and `roads.geojson` of a map's folder.
 *
 * @throws DataError where a file is missing, is not GeoJSON, or has another geometry than it must.
 */
export function readGeography(folder: string): Geography {
  const [border] = readCollection(join(folder, 'geography', 'border.geojson')).features;
  if (border?.geometry.type !== 'Polygon' && border?.geometry.type !== 'MultiPolygon') {
    throw new DataError('geography/border.geojson', '', 'must be one polygon');
  }
  const barriers = readCollection(join(folder, 'barriers.geojson')).features.map(({ geometry }, index) => {
    if (geometry.type !== 'LineString') throw new DataError('barriers.geojson', `features.${index}`, 'must be a line');
    return geometry;
  });
  const basemap = Object.fromEntries([
    ...BASEMAP_FILES.map((name) => [name, readCollection(join(folder, 'geography', `${name}.geojson`))]),
    ['roads', readCollection(join(folder, 'roads.geojson'))],
  ]) as Geography['basemap'];
  return { border: border.geometry, barriers, basemap };
}

function readCollection(path: string): FeatureCollection {
  const json = readJson(path) as Feature | FeatureCollection;
  if (json.type === 'Feature') return { type: 'FeatureCollection', features: [json] };
  if (json.type !== 'FeatureCollection') throw new DataError(path, 'type', 'not GeoJSON');
  return json;
}
