import type { Actor } from '#domain/actor.ts';
import type { ActorId } from '#domain/ids.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';

/** The manifest's actors by id, in its order; empty before the manifest. */
export const selectActors: (state: MapState) => ReadonlyMap<ActorId, Actor> = memoise(
  [({ manifest }) => manifest] as const,
  (manifest) => new Map(manifest?.actors.map((actor) => [actor.id, actor])),
);
