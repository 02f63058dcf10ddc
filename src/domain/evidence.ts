import { type Claim, VERIFICATIONS } from './claim.ts';
import type { Control } from './control.ts';
import type { ActorId, SourceId } from './ids.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';

/**
 * What the control of a place rests on. A verification: dated reports, as far as they were checked. `sourced`: a source
 * for the first day's holder, and no report since. `general knowledge`: not even that. `concluded`: an assessment of ours
 * that no report of the place itself stands behind.
 */
export const EVIDENCE_KINDS = [...VERIFICATIONS, 'sourced', 'general knowledge', 'concluded'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export interface Evidence {
  readonly kind: EvidenceKind;
  /** The holder reported; null where the reports name nobody. */
  readonly actor: ActorId | null;
  /** Publications behind it that do not repeat one another; 0 where there is none. */
  readonly origins: number;
}

/** A claim as evidence of one place: `verification` as it stands there (see `disputedAt`). */
export type PlaceClaim = Pick<Claim, 'actor' | 'verification' | 'sources'>;

/** What is known of a place, to tell what its control rests on. */
export interface PlaceFacts {
  readonly baseline: Place['baseline'];
  readonly control: Pick<Control, 'status' | 'actor' | 'assessment'>;
  /** The claims that the control rests on. */
  readonly claims: readonly PlaceClaim[];
}

/**
 * What the control of one place on one day rests on.
 *
 * The best checked of its claims counts; where it is contested by claims that name different actors, it is disputed.
 *
 * @returns undefined for an account that is silent on the place.
 */
export function evidenceOf(
  { baseline, control, claims }: PlaceFacts,
  sources: ReadonlyMap<SourceId, Source>,
): Evidence | undefined {
  const { status, actor, assessment } = control;
  if (status === 'silent') return undefined;
  if (claims.length > 0) {
    const behind = claims.flatMap((claim) => claim.sources);
    return { kind: checkedOf(status, claims), actor, origins: countOrigins(behind, sources) };
  }
  if (assessment !== null) return { kind: 'concluded', actor, origins: 0 };
  const isSourced = baseline.sources.length > 0;
  return {
    kind: isSourced ? 'sourced' : 'general knowledge',
    actor: baseline.actor,
    origins: countOrigins(baseline.sources, sources),
  };
}

function checkedOf(status: Control['status'], claims: readonly PlaceClaim[]): EvidenceKind {
  const named = new Set(claims.flatMap(({ actor }) => actor ?? []));
  if (status === 'contested' && named.size > 1) return 'disputed';
  const ranks = claims.map(({ verification }) => VERIFICATIONS.indexOf(verification));
  return VERIFICATIONS[Math.min(...ranks)] ?? 'claimed';
}

/** True where reports of its own, with a date, stand behind the control of a place. */
export function isDated(kind: EvidenceKind): boolean {
  return (VERIFICATIONS as readonly EvidenceKind[]).includes(kind);
}

/**
 * How many publications are behind something, copies of one wire or statement counted once. Weak sources support nothing
 * alone and do not count; one that is not in the list counts for itself.
 */
export function countOrigins(ids: readonly SourceId[], sources: ReadonlyMap<SourceId, Source>): number {
  const counted = ids.filter((id) => !sources.get(id)?.weak);
  return new Set(counted.map((id) => originOf(id, sources))).size;
}

/** The publication that a source repeats in the end. A ring of copies ends where it began. */
function originOf(id: SourceId, sources: ReadonlyMap<SourceId, Source>): SourceId {
  const seen = new Set<SourceId>();
  let origin = id;
  for (let next: SourceId | null | undefined = id; next && !seen.has(next); next = sources.get(next)?.originOf) {
    seen.add(next);
    origin = next;
  }
  return origin;
}

/** How many places there are of each kind; kinds without a place are absent. */
export function countEvidence(evidence: Iterable<Evidence>): ReadonlyMap<EvidenceKind, number> {
  const counts = new Map<EvidenceKind, number>();
  for (const { kind } of evidence) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
