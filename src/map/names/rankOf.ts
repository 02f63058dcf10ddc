import type { PublishedPlace } from '#domain/publishedPlace.ts';

export const RANKS = [1, 2, 3, 4] as const;
/** How large a name is written; 1 is the largest. */
export type Rank = (typeof RANKS)[number];

const LARGE_CITY = 110_000;
const CITY = 40_000;

/** The zoom from which names of a rank are drawn, so that a country's worth of villages never fills the desert. */
export const FIRST_ZOOM: Readonly<Record<Rank, number>> = { 1: 0, 2: 6.5, 3: 7.5, 4: 8.5 };

/** The rank of a place's name, by its kind and population. */
export function rankOf({ kind, population }: PublishedPlace): Rank {
  const inhabitants = population ?? 0;
  if (kind === 'city') {
    if (inhabitants >= LARGE_CITY) return 1;
    return inhabitants >= CITY ? 2 : 3;
  }
  return kind === 'town' && inhabitants >= CITY / 2 ? 3 : 4;
}

/** Orders places by whose name is written first: rank, then population, then id. */
export function byImportance(one: PublishedPlace, other: PublishedPlace): number {
  return (
    rankOf(one) - rankOf(other) ||
    (other.population ?? 0) - (one.population ?? 0) ||
    Number(one.id > other.id) - Number(one.id < other.id)
  );
}
