import type { ClaimantRole } from './actor.ts';
import type { ClaimKind, OUTCOME_STATES, Verification } from './claim.ts';
import type { IsoDate } from './days.ts';
import type { ClaimantId, PlaceId } from './ids.ts';

/** What became of a claim; `none` where nothing of it is on record. */
export type LedgerOutcome = (typeof OUTCOME_STATES)[number] | 'none';

/** Days from the first to the last, both included; null where that side is open. */
export interface DayRange {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** Which claims a reader wants to see. Null asks for nothing; what is asked for must all hold. */
export interface LedgerFilter {
  /** Words of the claim, its places or its claimant, in any spelling and language. */
  readonly text: string | null;
  readonly claimant: ClaimantId | null;
  readonly role: ClaimantRole | null;
  readonly kind: ClaimKind | null;
  readonly verification: Verification | null;
  readonly outcome: LedgerOutcome | null;
  /** The day in the world. */
  readonly days: DayRange | null;
  /** A place that the claim names, or that lies in its area. */
  readonly at: PlaceId | null;
}

/** All claims. */
export const EMPTY_LEDGER_FILTER: LedgerFilter = {
  text: null,
  claimant: null,
  role: null,
  kind: null,
  verification: null,
  outcome: null,
  days: null,
  at: null,
};
