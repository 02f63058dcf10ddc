import type { IsoDate } from './days.ts';
import type { ActorId, AreaId, AssessmentId, ClaimantId, ClaimId, PlaceId, SiteId, SourceId } from './ids.ts';
import type { Localised } from './localised.ts';

export const CLAIM_KINDS = [
  'control',
  'advance',
  'withdrawal',
  'denial',
  'distance',
  'capture',
  'strike',
  'statement',
  'displacement',
  'casualties',
  'diplomacy',
] as const;
/** `capture` is the capture of fighters; of places, the kind is `control`. */
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const VERIFICATIONS = ['verified', 'corroborated', 'reported', 'claimed', 'disputed'] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** Parts of a day in their order; `day` where the sources give none. */
export const DAY_PARTS = ['early', 'morning', 'day', 'afternoon', 'evening', 'night'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

export const OUTCOME_STATES = ['held', 'reversed', 'contradicted', 'unresolved'] as const;

/** What became of a claim. `contradicted`: what followed showed that it was not so. */
export interface Outcome {
  readonly state: (typeof OUTCOME_STATES)[number];
  /** The day on which that was seen; null where it is not known. */
  readonly on: IsoDate | null;
}

/** A reported quantity; `low` or `high` is null where the report gives one bound only. Never summed. */
export interface Figure {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
}

/** One source's statement of one thing. */
export interface Claim {
  readonly id: ClaimId;
  readonly kind: ClaimKind;
  readonly places: readonly PlaceId[];
  readonly area: AreaId | null;
  /** For `control`, `advance` and `withdrawal`: who holds the ground afterwards or moves on it; null where nobody is named. */
  readonly actor: ActorId | null;
  /** Who lost the ground or left it; null where nobody is named. */
  readonly from: ActorId | null;
  readonly claimant: ClaimantId;
  readonly confirmedBy: readonly ClaimantId[];
  readonly contradicts: readonly ClaimId[];
  readonly verification: Verification;
  /** In the world. */
  readonly validFrom: IsoDate;
  readonly dayPart: DayPart;
  /** The day itself is an estimate. */
  readonly dayApproximate: boolean;
  /** First published; null where no source of it is dated. */
  readonly saidOn: IsoDate | null;
  /** Truly entered in our data; never back-dated. */
  readonly recordedOn: IsoDate;
  readonly sources: readonly SourceId[];
  readonly figure: Figure | null;
  /** Written notes; empty where the text is composed from the fields. */
  readonly text: Localised;
  readonly outcome: Outcome | null;
}

/** Ours: what we conclude of one place or position where claims contradict one another, and why. */
export interface Assessment {
  readonly id: AssessmentId;
  readonly site: SiteId;
  readonly from: IsoDate;
  readonly actor: ActorId | null;
  readonly against: ActorId | null;
  readonly status: 'held' | 'contested' | 'unknown';
  readonly settles: readonly ClaimId[];
  readonly why: Localised;
}
