import * as v from 'valibot';
import { dataVersion, isoDate } from '#data/schemas/basics.ts';

/** A row of `versions.csv`. */
export const versionRow = v.strictObject({ version: dataVersion, date: isoDate });
