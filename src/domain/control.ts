import type { IsoDate } from './days.ts';
import type { ActorId, AssessmentId, ClaimId } from './ids.ts';

export const CONTROL_STATUSES = ['held', 'contested', 'asserted', 'unknown', 'silent'] as const;
/** Of conclusions about ground; what a claim has is its verification. `silent`: through a claimant's lens alone, where others report a change and the claimant has said nothing. */
export type ControlStatus = (typeof CONTROL_STATUSES)[number];

/** By which rule control came to its status. */
export const CONTROL_REASONS = [
  'baseline',
  'evidence',
  'withdrawal',
  'passed by',
  'uncontradicted',
  'bare claim',
  'fighting',
  'contradiction',
  'assessment',
  'no evidence',
  'told',
  'silent',
] as const;
export type ControlReason = (typeof CONTROL_REASONS)[number];

/** What we conclude about one place or position on a day. */
export interface Control {
  readonly status: ControlStatus;
  /** Held: the holder. Contested: the holder so far. Asserted: whose control is claimed. Unknown and silent: null. */
  readonly actor: ActorId | null;
  /** Contested: who else fights for it or claims it. Asserted: the holder so far. Otherwise null. */
  readonly against: ActorId | null;
  /** The first day of this actor and status. */
  readonly since: IsoDate;
  readonly reason: ControlReason;
  /** The claims that it rests on, in order of id; empty where it rests on the baseline or an assessment alone. */
  readonly claims: readonly ClaimId[];
  readonly assessment: AssessmentId | null;
  /** The last day with evidence; null for general knowledge. */
  readonly evidenceOn: IsoDate | null;
}
