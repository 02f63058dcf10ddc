import * as v from 'valibot';
import { CLAIMANT_ROLES } from '#domain/actor.ts';
import { CORRECTION_KINDS } from '#domain/correction.ts';
import type { IsoDate } from '#domain/days.ts';
import type { ActorId, ClaimantId, ClaimId, CorrectionId, LensId, MapId, PlaceId } from '#domain/ids.ts';
import type { Manifest } from '#domain/manifest.ts';
import { dataVersion, finite, httpsUrl, id, isoDate, latitude, localised, longitude } from './basics.ts';

const letter = v.pipe(v.string(), v.maxLength(2));

const actor = v.object({
  id: id<ActorId>(),
  letter: v.object({ en: letter, ar: letter }),
  colour: id<string>(),
  pattern: id<string>(),
  name: localised,
  short: localised,
  renamed: v.array(v.object({ from: isoDate, name: localised })),
  aliases: v.array(v.string()),
  allies: v.array(id<ActorId>()),
});

const claimant = v.object({
  id: id<ClaimantId>(),
  name: localised,
  role: v.picklist(CLAIMANT_ROLES),
  actor: v.nullable(id<ActorId>()),
});

const file = v.object({
  path: v.pipe(v.string(), v.regex(/^[a-z0-9.-]+\.json$/, 'not a file beside the manifest')),
  bytes: finite,
  hash: v.pipe(v.string(), v.hexadecimal()),
});

const part = v.object({ ...file.entries, lenses: v.array(id<LensId>()), firstDay: isoDate, lastDay: isoDate });

/** Whose claims count, and on which days it has a layer. */
export const lens = v.object({
  id: id<LensId>(),
  name: localised,
  about: localised,
  firstDay: isoDate,
  lastDay: isoDate,
  claimants: v.optional(v.array(id<ClaimantId>())),
});

const correction = v.object({
  id: id<CorrectionId>(),
  kind: v.picklist(CORRECTION_KINDS),
  date: isoDate,
  claims: v.array(id<ClaimId>()),
  days: v.array(isoDate),
  was: localised,
  is: localised,
  why: localised,
});

/** Where a note is challenged: a page, or an address to write to. */
export const contact = v.pipe(
  v.string(),
  v.url(),
  v.regex(/^(https:\/\/|mailto:[^?]+@[^?]+$)/, 'neither an https nor a mailto address'),
);

/** `map.json`. */
export const manifest: v.GenericSchema<unknown, Manifest> = v.object({
  id: id<MapId>(),
  dataVersion: v.string(),
  title: localised,
  summary: localised,
  method: localised,
  limits: localised,
  boundaryNote: localised,
  licence: v.object({ name: v.string(), url: httpsUrl }),
  days: v.pipe(v.array(isoDate), v.minLength(1, 'a map needs a day'), v.check(isInOrder, 'days out of order')),
  openingDay: isoDate,
  view: v.object({ lon: longitude, lat: latitude, zoom: finite }),
  bounds: v.pipe(
    v.tuple([longitude, latitude, longitude, latitude]),
    v.check(([west, south, east, north]) => west < east && south < north, 'not west, south, east, north'),
  ),
  lenses: v.pipe(v.array(lens), v.minLength(1, 'a map needs a lens')),
  disagreement: v.optional(v.tuple([id<LensId>(), id<LensId>()])),
  actors: v.array(actor),
  claimants: v.array(claimant),
  staleDays: finite,
  maxReachKm: finite,
  promoteAfterDays: finite,
  countryAreaKm2: finite,
  claimCount: finite,
  contact: v.optional(v.nullable(contact), null),
  files: v.object({ control: file, basemap: file, places: file, histories: file, claims: file, sources: file }),
  known: v.optional(file),
  parts: v.optional(v.array(part), []),
  texts: v.record(isoDate, localised),
  changed: v.record(isoDate, v.array(id<PlaceId>())),
  claimed: v.record(isoDate, v.array(id<PlaceId>())),
  corrections: v.array(correction),
  versions: v.optional(v.array(v.object({ version: dataVersion, date: isoDate })), []),
});

function isInOrder(days: IsoDate[]): boolean {
  return days.every((date, index) => index === 0 || (days[index - 1] ?? '') < date);
}
