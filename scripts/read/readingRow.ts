import * as v from 'valibot';
import { id, isoDate } from '#data/schemas/basics.ts';
import type { ClaimId, SourceId } from '#domain/ids.ts';
import { listOf } from './cells.ts';

/** `not found`: no page that could be read says it or denies it. */
const RESULTS = ['agrees', 'corrected', 'not found'] as const;

/** A row of `readings.csv`: a claim held against its sources once more. */
export const readingRow = v.strictObject({
  claim: id<ClaimId>(),
  readOn: isoDate,
  result: v.picklist(RESULTS),
  /** What was read of those in `sources.csv`; empty where it was another page. */
  sources: listOf(id<SourceId>()),
});

export type Reading = v.InferOutput<typeof readingRow>;
