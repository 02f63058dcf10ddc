import * as v from 'valibot';
import type { PlaceId } from '#domain/ids.ts';
import { BASES, type MethodFacts } from '#domain/methodFacts.ts';
import { finite, id, isoDate } from './basics.ts';

const share = v.pipe(finite, v.minValue(0), v.maxValue(1));

/** The days of a place that the method page goes through. */
export const walkThrough = v.object({ place: id<PlaceId>(), from: isoDate, to: isoDate });

/** `method.json`. */
export const methodFacts: v.GenericSchema<unknown, MethodFacts> = v.object({
  walkThrough: v.array(walkThrough),
  areaByBasis: v.record(isoDate, v.object(v.entriesFromList(BASES, share))),
});
