import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { useOpponents } from './useOpponents.ts';

/** What of a claim's record was published later than the day of knowledge, or on a day that is not known; empty where everything counts. */
export function useLeftOutOfClaim(claim: PublishedClaim): readonly string[] {
  const { say } = useWords();
  const all = useMapStore((state) => state.claims);
  const now = all.get(claim.id) ?? claim;
  const { contradicts, contradictedBy } = useOpponents(claim);
  if (now === claim) return [];
  const opponents = new Set([
    ...now.contradicts,
    ...[...all.values()].flatMap((other) => (other.contradicts.includes(claim.id) ? other.id : [])),
  ]);
  const counts = {
    sources: now.sources.length - claim.sources.length,
    confirmations: now.confirmedBy.length - claim.confirmedBy.length,
    contradictions: opponents.size - contradicts.length - contradictedBy.length,
  } as const;
  const counted = (['sources', 'confirmations', 'contradictions'] as const).map((kind) =>
    counts[kind] > 0 ? say(`leftOut.${kind}`, { count: counts[kind] }) : '',
  );
  return [
    now.text === claim.text ? '' : say('leftOut.text'),
    now.verification === claim.verification ? '' : say('leftOut.verification'),
    ...counted,
    now.outcome === claim.outcome ? '' : say('leftOut.outcome'),
  ].filter(Boolean);
}
