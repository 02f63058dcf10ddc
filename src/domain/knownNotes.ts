import type { Verification } from './claim.ts';
import type { IsoDate } from './days.ts';
import type { AssessmentId, ClaimId } from './ids.ts';
import type { Localised } from './localised.ts';

/** How a claim stood before all that its record now rests on had been published. */
export interface KnownNote {
  /** Its verification before each of these days, in order; from the last of them on it is what it is now. */
  readonly verification: readonly (readonly [before: IsoDate, verification: Verification])[];
  /** The day from which its confirmations were known; null where they were from the first. */
  readonly confirmedFrom: IsoDate | null;
  /** The day from which its text tells nothing later, and how it reads before; null where it never tells anything later. */
  readonly text: readonly [from: IsoDate, before: Localised] | null;
}

/** What the notes of a map that is drawn as it was known may not tell yet. */
export interface KnownNotes {
  /** Only claims that were ever known otherwise. */
  readonly claims: Readonly<Partial<Record<ClaimId, KnownNote>>>;
  /** The day from which the reason of an assessment tells nothing later; only of those that do. */
  readonly assessments: Readonly<Partial<Record<AssessmentId, IsoDate>>>;
}
