import type { Actor, Claimant } from './actor.ts';
import type { Claim } from './claim.ts';
import type { ActorId, ClaimantId } from './ids.ts';

/** Who stands behind a claim without an interest in it. */
export interface Voices {
  /** Monitors, the U.N. and independent claimants. */
  readonly independent: readonly Claimant[];
  /** Parties, and those aligned with one, that say what is unfavourable to it. */
  readonly admitting: readonly Claimant[];
}

const INDEPENDENT: readonly Claimant['role'][] = ['independent', 'monitor', 'un'];

/** Each actor with its allies. */
export function campsOf(actors: Iterable<Actor>): Map<ActorId, ReadonlySet<ActorId>> {
  return new Map([...actors].map(({ id, allies }) => [id, new Set([id, ...allies])]));
}

/**
 * The voices behind a claim that count towards its verification: the claimant and those who say the same, each once.
 * Claimants that are not known do not count.
 *
 * @param camps - see `campsOf`.
 */
export function voicesWithoutInterest(
  { claimant, confirmedBy, actor, from }: Pick<Claim, 'claimant' | 'confirmedBy' | 'actor' | 'from'>,
  claimants: ReadonlyMap<ClaimantId, Claimant>,
  camps: ReadonlyMap<ActorId, ReadonlySet<ActorId>>,
): Voices {
  const voices = [...new Set([claimant, ...confirmedBy])].flatMap((id) => claimants.get(id) ?? []);
  return {
    independent: voices.filter(isIndependent),
    admitting: voices.filter((voice) => !isIndependent(voice) && isUnfavourable(campOf(voice, camps), { actor, from })),
  };
}

/** True for monitors, the U.N. and claimants without an interest. */
export function isIndependent({ role }: Pick<Claimant, 'role'>): boolean {
  return INDEPENDENT.includes(role);
}

function campOf({ actor }: Claimant, camps: ReadonlyMap<ActorId, ReadonlySet<ActorId>>) {
  return actor === null ? undefined : camps.get(actor);
}

/** Ground that goes to another camp, or is left by one's own, is unfavourable. */
function isUnfavourable(camp: ReadonlySet<ActorId> | undefined, { actor, from }: Pick<Claim, 'actor' | 'from'>) {
  if (!camp || (actor !== null && camp.has(actor))) return false;
  return actor !== null || (from !== null && camp.has(from));
}
