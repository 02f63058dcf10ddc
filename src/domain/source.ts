import type { IsoDate } from './days.ts';
import type { ActorId, SourceId } from './ids.ts';

export const SOURCE_KINDS = [
  'wire',
  'news',
  'state media',
  'party channel',
  'monitor',
  'un',
  'official',
  'encyclopedia',
  'analysis',
  'aggregator',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A publisher's publication. Copies are not sources. */
export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title: string;
  /** The publisher's own https address; null where only a copy was read. */
  readonly url: string | null;
  /** Null where the publication bears no date. */
  readonly published: IsoDate | null;
  /** BCP 47. */
  readonly language: string;
  readonly kind: SourceKind;
  /** The actor that it belongs to or sides with; null for none. */
  readonly affiliatedActor: ActorId | null;
  /** The wire or statement that it repeats. */
  readonly originOf: SourceId | null;
  /** A copy, an aggregator or a fan wiki: never linked, and it supports nothing alone. */
  readonly weak: boolean;
}
