import { parse } from '#data/parse.ts';
import { id } from '#data/schemas/basics.ts';
import type { LensId } from '#domain/ids.ts';

/** The lens before a manifest says which one comes first: our own assessment. */
export const FIRST_LENS: LensId = parse('lens', id<LensId>(), 'assessment');
