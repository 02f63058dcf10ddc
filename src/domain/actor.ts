import type { IsoDate } from './days.ts';
import type { ActorId, ClaimantId } from './ids.ts';
import type { Localised } from './localised.ts';

/** A name that an actor bears from a day on. */
export interface ActorName {
  readonly from: IsoDate;
  readonly name: Localised;
}

/**
 * Who can hold ground. `colour` names a custom property `--a-<colour>`; `letter` tells actors apart without colour, in the
 * script of each language.
 */
export interface Actor {
  readonly id: ActorId;
  readonly letter: Localised;
  readonly colour: string;
  readonly pattern: string;
  readonly name: Localised;
  readonly short: Localised;
  /** Later names, in order of their first day; empty where the name never changes. */
  readonly renamed: readonly ActorName[];
  /** Names that articles use. */
  readonly aliases: readonly string[];
  /** Actors whose bare claims do not move each other's ground. */
  readonly allies: readonly ActorId[];
}

/** What a claimant is to the conflict. */
export const CLAIMANT_ROLES = ['party', 'aligned', 'independent', 'monitor', 'un'] as const;
export type ClaimantRole = (typeof CLAIMANT_ROLES)[number];

/** Who says something. `actor` is the actor that a party speaks for, or whose interest an aligned claimant shares. */
export interface Claimant {
  readonly id: ClaimantId;
  readonly name: Localised;
  readonly role: ClaimantRole;
  readonly actor: ActorId | null;
}

/** The actor's full name on a day. */
export function nameOn(actor: Actor, date: IsoDate): Localised {
  return actor.renamed.findLast((later) => later.from <= date)?.name ?? actor.name;
}
