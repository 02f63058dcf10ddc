import * as v from 'valibot';
import { id } from '#data/schemas/basics.ts';
import type { ActorId, AreaId, ClaimId, PlaceId, PositionId, SourceId } from '#domain/ids.ts';
import { type Area, BASELINE_BASES, PLACE_KINDS } from '#domain/place.ts';
import { listOf, number, optionalNumber, optionalText, text } from './cells.ts';

/** A row of `places.csv`. */
export const placeRow = v.pipe(
  v.strictObject({
    id: id<PlaceId>(),
    lon: number,
    lat: number,
    coordinateBasis: text,
    kind: v.picklist(PLACE_KINDS),
    governorate: text,
    population: optionalNumber,
    populationSource: optionalText,
    nameEn: text,
    nameAr: optionalText,
    spellings: listOf(text),
  }),
  v.transform(({ lon, lat, nameEn, nameAr, populationSource, ...rest }) => ({
    ...rest,
    at: [lon, lat] as const,
    name: { en: nameEn, ar: nameAr },
  })),
);

/** A row of `baseline.csv`. */
export const baselineRow = v.strictObject({
  place: id<PlaceId>(),
  actor: id<ActorId>(),
  basis: v.picklist(BASELINE_BASES),
  sources: listOf(id<SourceId>()),
});

/** A row of `positions.csv`: a point that a front line needs, and the claims that move it. */
export const positionRow = v.pipe(
  v.strictObject({
    id: id<PositionId>(),
    lon: number,
    lat: number,
    nameEn: text,
    bank: v.picklist(['', 'north', 'south']),
    precisionKm: number,
    actor: id<ActorId>(),
    impliedBy: listOf(id<PlaceId>()),
    follows: listOf(id<ClaimId>()),
    line: v.picklist(['', 'administrative']),
    why: optionalText,
  }),
  v.transform(({ lon, lat, nameEn, bank, why, line, ...rest }) => ({
    ...rest,
    at: [lon, lat] as const,
    isAdministrative: line === 'administrative',
  })),
);
export type PositionRow = v.InferOutput<typeof positionRow>;

/** A row of `areas.csv`. */
export const areaRow = v.pipe(
  v.strictObject({
    id: id<AreaId>(),
    nameEn: text,
    nameAr: optionalText,
    lon: optionalNumber,
    lat: optionalNumber,
    precisionKm: optionalNumber,
    places: listOf(id<PlaceId>()),
  }),
  v.transform(({ nameEn, nameAr, lon, lat, ...rest }): Area => {
    return { ...rest, name: { en: nameEn, ar: nameAr }, at: lon === null || lat === null ? null : [lon, lat] };
  }),
);
