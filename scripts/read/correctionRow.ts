import * as v from 'valibot';
import { id, isoDate } from '#data/schemas/basics.ts';
import { CORRECTION_KINDS, type Correction } from '#domain/correction.ts';
import type { ClaimId, CorrectionId } from '#domain/ids.ts';
import { listOf, text } from './cells.ts';

/** A row of `corrections.csv`. */
export const correctionRow = v.pipe(
  v.strictObject({
    id: id<CorrectionId>(),
    kind: v.picklist(CORRECTION_KINDS),
    date: isoDate,
    claims: listOf(id<ClaimId>()),
    days: listOf(isoDate),
    wasEn: text,
    wasAr: text,
    isEn: text,
    isAr: text,
    whyEn: text,
    whyAr: text,
  }),
  v.transform(({ wasEn, wasAr, isEn, isAr, whyEn, whyAr, ...rest }): Correction => {
    return { ...rest, was: { en: wasEn, ar: wasAr }, is: { en: isEn, ar: isAr }, why: { en: whyEn, ar: whyAr } };
  }),
);
