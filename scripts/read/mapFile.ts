import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { DataError } from '#data/DataError.ts';
import { parse } from '#data/parse.ts';
import { httpsUrl, id, isoDate, latitude, localised, longitude } from '#data/schemas/basics.ts';
import { contact, lens } from '#data/schemas/manifest.ts';
import { walkThrough } from '#data/schemas/methodFacts.ts';
import type { LensId, MapId } from '#domain/ids.ts';

const mapFile = v.strictObject({
  id: id<MapId>(),
  title: localised,
  summary: localised,
  firstDay: isoDate,
  lastDay: isoDate,
  openingDay: isoDate,
  bounds: v.tuple([longitude, latitude, longitude, latitude]),
  view: v.object({ lon: longitude, lat: latitude, zoom: v.number() }),
  lenses: v.array(v.strictObject(lens.entries)),
  /** The two accounts that are compared; absent where the map has no two. */
  disagreement: v.optional(v.tuple([id<LensId>(), id<LensId>()])),
  method: localised,
  /** Places whose days the method page goes through. */
  walkThrough: v.array(v.strictObject(walkThrough.entries)),
  limits: localised,
  boundaryNote: localised,
  licence: v.object({ name: v.string(), url: httpsUrl }),
  precisionDecimals: v.number(),
  staleDays: v.number(),
  maxReachKm: v.number(),
  promoteAfterDays: v.number(),
  delayDays: v.pipe(v.number(), v.minValue(3, 'a map is published at least three days late')),
  contact: v.nullable(contact),
});
export type MapFile = v.InferOutput<typeof mapFile>;

/**
 * Reads `map.json`.
 *
 * @throws DataError where it is not JSON or lacks a part; a map without method, limits, boundary note or licence does not build.
 */
export function readMapFile(path: string): MapFile {
  return parse('map.json', mapFile, readJson(path));
}

/** @throws DataError where the file is missing or not JSON. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new DataError(path, '', error instanceof Error ? error.message : String(error));
  }
}
