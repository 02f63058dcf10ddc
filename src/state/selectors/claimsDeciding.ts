import type { Control } from '#domain/control.ts';
import { byWeight } from '#domain/outcomeClaims.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { MapState } from '#state/MapState.ts';

/** The claims that control rests on and those that its assessment settles, the best attested first; empty where it rests on none. */
export function claimsDeciding(
  { claims: ids, assessment }: Pick<Control, 'claims' | 'assessment'>,
  { assessments, claims }: Pick<MapState, 'assessments' | 'claims'>,
): readonly PublishedClaim[] {
  const settled = (assessment && assessments.get(assessment)?.settles) || [];
  return [...new Set([...ids, ...settled])].flatMap((id) => claims.get(id) ?? []).sort(byWeight);
}
