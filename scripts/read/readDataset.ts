import { join } from 'node:path';
import { DataError } from '#data/DataError.ts';
import type { Actor, Claimant } from '#domain/actor.ts';
import type { Assessment, Claim } from '#domain/claim.ts';
import type { Correction } from '#domain/correction.ts';
import type { KeptVersion } from '#domain/keptVersion.ts';
import type { Area, Place } from '#domain/place.ts';
import type { Source } from '#domain/source.ts';
import { actorRow, claimantRow, sourceRow } from './actorRow.ts';
import { assessmentRow, claimRow } from './claimRow.ts';
import { correctionRow } from './correctionRow.ts';
import { type Geography, readGeography } from './geography.ts';
import { type MapFile, readMapFile } from './mapFile.ts';
import { areaRow, baselineRow, type PositionRow, placeRow, positionRow } from './placeRow.ts';
import { readCsv } from './readCsv.ts';
import { type Reading, readingRow } from './readingRow.ts';
import { versionRow } from './versionRow.ts';

/** Everything that people have written about one map, read and typed but not yet checked against one another. */
export interface Dataset {
  readonly map: MapFile;
  readonly actors: readonly Actor[];
  readonly claimants: readonly Claimant[];
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly positions: readonly PositionRow[];
  readonly areas: readonly Area[];
  readonly claims: readonly Claim[];
  readonly assessments: readonly Assessment[];
  readonly corrections: readonly Correction[];
  /** The last reading of each claim, where it has been read again. */
  readonly readings: readonly Reading[];
  /** Written by `npm run freeze`. */
  readonly versions: readonly KeptVersion[];
  readonly geography: Geography;
}

/**
 * Reads a map's folder.
 *
 * @param folder - `data/<map>`.
 * @throws DataError that names the file, the row and the reason.
 */
export function readDataset(folder: string): Dataset {
  const table = (name: string) => join(folder, name);
  return {
    map: readMapFile(table('map.json')),
    actors: readCsv(table('actors.csv'), actorRow),
    claimants: readCsv(table('claimants.csv'), claimantRow),
    sources: readCsv(table('sources.csv'), sourceRow),
    places: readPlaces(table('places.csv'), table('baseline.csv')),
    positions: readCsv(table('positions.csv'), positionRow),
    areas: readCsv(table('areas.csv'), areaRow),
    claims: readCsv(table('claims.csv'), claimRow),
    assessments: readCsv(table('assessments.csv'), assessmentRow),
    corrections: readCsv(table('corrections.csv'), correctionRow),
    readings: readCsv(table('readings.csv'), readingRow),
    versions: readCsv(table('versions.csv'), versionRow),
    geography: readGeography(folder),
  };
}

function readPlaces(placesPath: string, baselinePath: string): Place[] {
  const baselines = new Map(readCsv(baselinePath, baselineRow).map(({ place, ...baseline }) => [place, baseline]));
  const places = readCsv(placesPath, placeRow).map((place): Place => {
    const baseline = baselines.get(place.id);
    if (!baseline) throw new DataError('baseline.csv', place.id, 'this place has no row');
    baselines.delete(place.id);
    return { ...place, baseline };
  });
  const [unknown] = baselines.keys();
  if (unknown) throw new DataError('baseline.csv', unknown, 'no such place in places.csv');
  return places;
}
