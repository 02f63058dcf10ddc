import type { Actor } from '#domain/actor.ts';
import type { AreaRow } from '#domain/areas.ts';
import type { ActorId } from '#domain/ids.ts';

/** The actors whose colours a row's sample is painted with. */
export interface RowActors {
  readonly actor: Actor | undefined;
  readonly against: Actor | undefined;
}

/** Held and unknown ground have one colour or none; contested and claimed ground the two of their largest stretch. */
export function rowActors({ sample }: AreaRow, actors: ReadonlyMap<ActorId, Actor>): RowActors {
  return {
    actor: sample.actor === null ? undefined : actors.get(sample.actor),
    against: sample.against === null ? undefined : actors.get(sample.against),
  };
}

/** The kind of sample of a row: held ground of nobody in particular is what two accounts agree on. */
export function swatchOf({ status, actor }: Pick<AreaRow, 'status' | 'actor'>): AreaRow['status'] | 'agreed' {
  return status === 'held' && actor === null ? 'agreed' : status;
}
