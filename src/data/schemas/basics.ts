import * as v from 'valibot';
import { type IsoDate, isIsoDate } from '#domain/days.ts';
import type { Localised } from '#domain/localised.ts';

const IDENTIFIER = /^[a-z0-9][a-z0-9_-]*$/;

/** An id: lower-case letters, digits, `-` and `_`, and no name that every object has, since some are looked into by id. */
export function id<Id extends string>() {
  // One function: a page checks ten thousand ids before it draws.
  return v.custom<Id>(isId, 'not an id (lower-case letters, digits, "-", "_")');
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && IDENTIFIER.test(value) && !(value in Object.prototype);
}

export const isoDate = v.custom<IsoDate>(
  (value) => typeof value === 'string' && isIsoDate(value),
  'not a day as YYYY-MM-DD',
);

export const localised: v.GenericSchema<unknown, Localised> = v.object({ en: v.string(), ar: v.string() });

/** JSON may say 1e999, which is read as infinity. */
export const finite = v.pipe(v.number(), v.finite('not a finite number'));

export const longitude = v.pipe(finite, v.minValue(-180), v.maxValue(180));
export const latitude = v.pipe(finite, v.minValue(-90), v.maxValue(90));

/** An address that a reader may be sent to: https and nothing else. */
export const httpsUrl = v.pipe(v.string(), v.url(), v.startsWith('https://', 'not an https address'));

/** A version of a map's data: the hash over its contents. */
export const dataVersion = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'not a version of the data'));
