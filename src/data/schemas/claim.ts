import * as v from 'valibot';
import { CLAIMANT_ROLES } from '#domain/actor.ts';
import { CLAIM_KINDS, DAY_PARTS, OUTCOME_STATES, VERIFICATIONS } from '#domain/claim.ts';
import type { ActorId, AreaId, ClaimantId, ClaimId, PlaceId, SourceId } from '#domain/ids.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { finite, id, isoDate, latitude, localised, longitude } from './basics.ts';

const area = v.pipe(
  v.object({
    id: id<AreaId>(),
    name: localised,
    lon: v.nullable(longitude),
    lat: v.nullable(latitude),
    precisionKm: v.nullable(finite),
    places: v.array(id<PlaceId>()),
  }),
  v.transform(({ lon, lat, ...rest }) => ({
    ...rest,
    at: lon === null || lat === null ? null : ([lon, lat] as const),
  })),
);

const claim: v.GenericSchema<unknown, PublishedClaim> = v.object({
  id: id<ClaimId>(),
  kind: v.picklist(CLAIM_KINDS),
  places: v.array(id<PlaceId>()),
  area: v.nullable(area),
  actor: v.nullable(id<ActorId>()),
  from: v.nullable(id<ActorId>()),
  claimant: v.string(),
  claimantId: id<ClaimantId>(),
  claimantRole: v.picklist(CLAIMANT_ROLES),
  confirmedBy: v.array(id<ClaimantId>()),
  contradicts: v.array(id<ClaimId>()),
  verification: v.picklist(VERIFICATIONS),
  validFrom: isoDate,
  dayPart: v.picklist(DAY_PARTS),
  dayApproximate: v.boolean(),
  saidOn: v.nullable(isoDate),
  recordedOn: isoDate,
  sources: v.pipe(v.array(id<SourceId>()), v.minLength(1, 'a claim needs a source')),
  figure: v.nullable(v.object({ low: v.nullable(finite), high: v.nullable(finite), unit: v.string() })),
  text: localised,
  composed: v.boolean(),
  outcome: v.nullable(v.object({ state: v.picklist(OUTCOME_STATES), on: v.nullable(isoDate) })),
});

/** `claims.json`: a bare array. */
export const claims = v.array(claim);
