import type { NamedPlace } from '#domain/publishedPlace.ts';

export const RANKS = [1, 2, 3, 4] as const;
/** How large a name is written; 1 is the largest. */
export type Rank = (typeof RANKS)[number];

const LARGE_CITY = 110_000;
const CITY = 40_000;
/** A claim counts as much as so many inhabitants: a village that was fought over is named before a quiet one. */
const INHABITANTS_A_CLAIM = 5_000;

/** The zoom from which names of a rank are drawn, so that a country's worth of villages never fills the desert. */
const FIRST_ZOOM: Readonly<Record<Rank, number>> = { 1: 0, 2: 6.5, 3: 7.5, 4: 9.5 };

/** The rank of a place's name, by its kind and population. */
export function rankOf({ kind, population, name, governorate }: NamedPlace): Rank {
  const inhabitants = population ?? 0;
  if (kind === 'city') {
    if (inhabitants >= LARGE_CITY || name.en === governorate) return 1;
    return inhabitants >= CITY ? 2 : 3;
  }
  return kind === 'town' && inhabitants >= CITY / 2 ? 3 : 4;
}

/** True from the zoom on at which a place's name is drawn; one rank earlier on a day when it changed hands. */
export function isDrawnFrom(zoom: number, place: NamedPlace, hasChanged: boolean): boolean {
  return zoom >= FIRST_ZOOM[standingOf(place, hasChanged)];
}

/**
 * Orders places by whose name is written first: rank, then inhabitants and claims together, then id.
 *
 * @param hasChanged - true for a place that changed hands on the day shown: it stands one rank higher.
 */
export function byImportance(hasChanged: (place: NamedPlace) => boolean = () => false) {
  return (one: NamedPlace, other: NamedPlace): number =>
    standingOf(one, hasChanged(one)) - standingOf(other, hasChanged(other)) ||
    weightOf(other) - weightOf(one) ||
    Number(one.id > other.id) - Number(one.id < other.id);
}

function standingOf(place: NamedPlace, hasChanged: boolean): Rank {
  const rank = rankOf(place);
  return hasChanged && rank > 1 ? ((rank - 1) as Rank) : rank;
}

function weightOf({ population, claimCount }: NamedPlace): number {
  return (population ?? 0) + INHABITANTS_A_CLAIM * claimCount;
}
