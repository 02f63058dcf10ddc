import * as v from 'valibot';
import type { ActorId, SourceId } from '#domain/ids.ts';
import { SOURCE_KINDS, type Source } from '#domain/source.ts';
import { httpsUrl, id, isoDate } from './basics.ts';

const source: v.GenericSchema<unknown, Source> = v.object({
  id: id<SourceId>(),
  publisher: v.string(),
  title: v.string(),
  url: v.nullable(httpsUrl),
  published: v.nullable(isoDate),
  language: v.string(),
  kind: v.picklist(SOURCE_KINDS),
  affiliatedActor: v.nullable(id<ActorId>()),
  originOf: v.nullable(id<SourceId>()),
  weak: v.boolean(),
});

/** `sources.json`: a bare array. */
export const sources = v.array(source);
