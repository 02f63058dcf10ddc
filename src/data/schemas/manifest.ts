import * as v from 'valibot';
import { CLAIMANT_ROLES } from '#domain/actor.ts';
import { CORRECTION_KINDS } from '#domain/correction.ts';
import type {
  ActorId,
  AssessmentId,
  ClaimantId,
  ClaimId,
  CorrectionId,
  LensId,
  MapId,
  PlaceId,
  SiteId,
} from '#domain/ids.ts';
import type { Manifest } from '#domain/manifest.ts';
import { httpsUrl, id, isoDate, latitude, localised, longitude } from './basics.ts';

const actor = v.object({
  id: id<ActorId>(),
  letter: v.pipe(v.string(), v.maxLength(2)),
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
  bytes: v.number(),
  hash: v.string(),
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

const assessment = v.object({
  id: id<AssessmentId>(),
  site: id<SiteId>(),
  from: isoDate,
  settles: v.array(id<ClaimId>()),
  why: localised,
});

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
  days: v.pipe(v.array(isoDate), v.minLength(1, 'a map needs a day')),
  openingDay: isoDate,
  view: v.object({ lon: longitude, lat: latitude, zoom: v.number() }),
  bounds: v.tuple([longitude, latitude, longitude, latitude]),
  lenses: v.pipe(
    v.array(
      v.object({
        id: id<LensId>(),
        name: localised,
        about: localised,
        firstDay: isoDate,
        lastDay: isoDate,
        claimants: v.optional(v.array(id<ClaimantId>())),
      }),
    ),
    v.minLength(1, 'a map needs a lens'),
  ),
  disagreement: v.optional(v.tuple([id<LensId>(), id<LensId>()])),
  actors: v.array(actor),
  claimants: v.array(claimant),
  staleDays: v.number(),
  maxReachKm: v.number(),
  promoteAfterDays: v.number(),
  countryAreaKm2: v.number(),
  files: v.object({ control: file, basemap: file, places: file, claims: file, sources: file }),
  texts: v.record(isoDate, localised),
  changed: v.record(isoDate, v.array(id<PlaceId>())),
  claimed: v.record(isoDate, v.array(id<PlaceId>())),
  assessments: v.array(assessment),
  corrections: v.array(correction),
});
