import type { ClaimantRole } from './actor.ts';
import type { Claim } from './claim.ts';
import type { ClaimantId } from './ids.ts';
import type { Area } from './place.ts';

/** A claim as it is published: its area and claimant written out, its text in every language. */
export interface PublishedClaim extends Omit<Claim, 'area' | 'claimant'> {
  readonly area: Area | null;
  /** The claimant's English name; other names stand in the manifest. */
  readonly claimant: string;
  readonly claimantId: ClaimantId;
  readonly claimantRole: ClaimantRole;
  /** The text was composed from the fields, not written by an editor. */
  readonly composed: boolean;
}
