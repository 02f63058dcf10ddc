import type { IsoDate } from './days.ts';
import type { ClaimId, CorrectionId } from './ids.ts';
import type { Localised } from './localised.ts';

export const CORRECTION_KINDS = ['correction', 'update', 'clarification', 'retraction'] as const;
/** `correction`: it was wrong. `update`: the world changed. `clarification`: it was unclear. `retraction`: kept, but struck. */
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/** A change of what had been published, told in the open. */
export interface Correction {
  readonly id: CorrectionId;
  readonly kind: CorrectionKind;
  /** The day on which it was made. */
  readonly date: IsoDate;
  /** The claims that it touches; empty where it touches none. */
  readonly claims: readonly ClaimId[];
  /** The days of the map that it touches, in order. */
  readonly days: readonly IsoDate[];
  readonly was: Localised;
  readonly is: Localised;
  readonly why: Localised;
}
