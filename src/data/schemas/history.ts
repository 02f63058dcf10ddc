import * as v from 'valibot';
import { CONTROL_REASONS, CONTROL_STATUSES } from '#domain/control.ts';
import type { ActorId, AssessmentId, ClaimId, LensId, PlaceId, SiteId, SourceId } from '#domain/ids.ts';
import { BASELINE_BASES } from '#domain/place.ts';
import { id, isoDate, localised } from './basics.ts';

const conclusion = {
  status: v.picklist(CONTROL_STATUSES),
  actor: v.nullable(id<ActorId>()),
  against: v.nullable(id<ActorId>()),
  since: isoDate,
  reason: v.picklist(CONTROL_REASONS),
  claims: v.array(id<ClaimId>()),
  assessment: v.nullable(id<AssessmentId>()),
  evidenceOn: v.nullable(isoDate),
};

/** What we conclude about one place on a day. */
export const control = v.object(conclusion);

const entry = v.object({ from: isoDate, ...conclusion });

const history = v.object({
  id: id<PlaceId>(),
  spellings: v.array(v.string()),
  coordinateBasis: v.string(),
  baseline: v.object({
    actor: id<ActorId>(),
    basis: v.picklist(BASELINE_BASES),
    sources: v.array(id<SourceId>()),
  }),
  control: v.record(id<LensId>(), v.array(entry)),
});

const assessment = v.object({
  id: id<AssessmentId>(),
  site: id<SiteId>(),
  from: isoDate,
  settles: v.array(id<ClaimId>()),
  why: localised,
});

/** `histories.json`: how each place came to its holders, and our assessments, which some of them rest on. */
export const histories = v.object({ places: v.array(history), assessments: v.array(assessment) });
