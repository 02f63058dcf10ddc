import type { Claim } from './claim.ts';
import { day } from './days.ts';
import type { ActorId, ClaimantId, ClaimId, PlaceId, SourceId } from './ids.ts';

/** For tests: ids as plain text. */
export const actor = (id: string) => id as ActorId;
export const place = (id: string) => id as PlaceId;
export const claimId = (id: string) => id as ClaimId;

/** For tests: a claim of control that an independent source reports, with whatever is to differ. */
export function testClaim(changes: Partial<Claim> = {}): Claim {
  return {
    id: claimId('claim'),
    kind: 'control',
    places: [place('alpha')],
    area: null,
    actor: actor('red'),
    from: null,
    claimant: 'monitor' as ClaimantId,
    confirmedBy: [],
    contradicts: [],
    verification: 'reported',
    validFrom: day('2024-03-01'),
    dayPart: 'day',
    dayApproximate: false,
    saidOn: day('2024-03-01'),
    recordedOn: day('2026-01-01'),
    sources: ['source' as SourceId],
    figure: null,
    text: { en: '', ar: '' },
    outcome: null,
    ...changes,
  };
}
