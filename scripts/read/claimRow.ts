import * as v from 'valibot';
import { id, isoDate } from '#data/schemas/basics.ts';
import type { Assessment } from '#domain/claim.ts';
import { CLAIM_KINDS, type Claim, DAY_PARTS, OUTCOME_STATES, VERIFICATIONS } from '#domain/claim.ts';
import type { ActorId, AreaId, AssessmentId, ClaimantId, ClaimId, PlaceId, SiteId, SourceId } from '#domain/ids.ts';
import { listOf, nullWhereEmpty, optionalDay, optionalNumber, optionalText, yesOrNo } from './cells.ts';

/** A row of `claims.csv`. */
export const claimRow = v.pipe(
  v.strictObject({
    id: id<ClaimId>(),
    kind: v.picklist(CLAIM_KINDS),
    places: listOf(id<PlaceId>()),
    area: nullWhereEmpty(id<AreaId>()),
    actor: nullWhereEmpty(id<ActorId>()),
    from: nullWhereEmpty(id<ActorId>()),
    claimant: id<ClaimantId>(),
    confirmedBy: listOf(id<ClaimantId>()),
    contradicts: listOf(id<ClaimId>()),
    verification: v.picklist(VERIFICATIONS),
    validFrom: isoDate,
    dayPart: v.picklist(DAY_PARTS),
    dayApproximate: yesOrNo,
    saidOn: optionalDay,
    recordedOn: isoDate,
    sources: listOf(id<SourceId>()),
    figureLow: optionalNumber,
    figureHigh: optionalNumber,
    figureUnit: optionalText,
    textEn: optionalText,
    textAr: optionalText,
    outcome: nullWhereEmpty(v.picklist(OUTCOME_STATES)),
    outcomeOn: optionalDay,
  }),
  v.transform(({ figureLow, figureHigh, figureUnit, textEn, textAr, outcome, outcomeOn, ...rest }): Claim => {
    return {
      ...rest,
      figure: figureUnit ? { low: figureLow, high: figureHigh, unit: figureUnit } : null,
      text: { en: textEn, ar: textAr },
      outcome: outcome ? { state: outcome, on: outcomeOn } : null,
    };
  }),
);

/** A row of `assessments.csv`. */
export const assessmentRow = v.pipe(
  v.strictObject({
    id: id<AssessmentId>(),
    site: id<SiteId>(),
    from: isoDate,
    actor: nullWhereEmpty(id<ActorId>()),
    against: nullWhereEmpty(id<ActorId>()),
    status: v.picklist(['held', 'contested', 'unknown']),
    settles: listOf(id<ClaimId>()),
    whyEn: optionalText,
    whyAr: optionalText,
  }),
  v.transform(({ whyEn, whyAr, ...rest }): Assessment => ({ ...rest, why: { en: whyEn, ar: whyAr } })),
);
