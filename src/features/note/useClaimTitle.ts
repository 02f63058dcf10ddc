import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { useWords } from '#i18n/useWords.ts';
import { useMapStore } from '#state/useMapStore.ts';
import { claimWhere } from './claimWhere.ts';

const MOST_NAMES = 3;

/** The title of a claim's note: the places that it names, the first few by name, or its area. */
export function useClaimTitle(): (claim: PublishedClaim) => string {
  const { say, list, locale } = useWords();
  const places = useMapStore((state) => state.places);
  return (claim) => {
    const where = claimWhere(claim, places, locale);
    const more = where.length - MOST_NAMES;
    if (where.length === 0) return say('claim.nowhere');
    if (more <= 0) return list(where);
    return say('claim.andMore', { places: where.slice(0, MOST_NAMES).join(say('list.comma')), count: more });
  };
}
