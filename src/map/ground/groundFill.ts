import type { Actor } from '#domain/actor.ts';
import { type GroundProperties, groundKey } from '#domain/ground.ts';
import type { ActorId } from '#domain/ids.ts';
import { hasTexture } from './ActorTexture.tsx';

export type Actors = ReadonlyMap<ActorId, Actor>;

/** An actor's fill as a custom property, so that a theme changes it without a redraw; bare paper for nobody. */
export function actorFill(actors: Actors, id: ActorId | null): string {
  const actor = id === null ? undefined : actors.get(id);
  return actor ? `var(--a-${actor.colour})` : 'var(--empty)';
}

/** True where ground is painted with more than one flat colour. */
export function needsPattern({ status, actor, stale }: GroundProperties, actors: Actors): boolean {
  if (status === 'contested' || status === 'asserted' || status === 'silent' || stale) return true;
  return status === 'held' && actor !== null && hasTexture(actors.get(actor)?.pattern);
}

/** The id of the `<pattern>` that `GroundPatterns` defines for this ground. */
export function patternId(properties: GroundProperties): string {
  return `ground-${groundKey(properties).replaceAll('/', '.')}`;
}

/** What the path of a ground is filled with. */
export function groundFill(properties: GroundProperties, actors: Actors): string {
  return needsPattern(properties, actors) ? `url(#${patternId(properties)})` : actorFill(actors, properties.actor);
}
