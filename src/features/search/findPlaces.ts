import type { Place } from '#domain/place.ts';
import { normaliseName } from './normaliseName.ts';

/** A place with its names as they are compared. */
export interface IndexedPlace<Kind> {
  readonly place: Kind;
  readonly names: readonly string[];
}

/** Names in both languages and all other spellings, made ready once. */
export function indexPlaces<Kind extends Pick<Place, 'name' | 'spellings'>>(
  places: Iterable<Kind>,
): IndexedPlace<Kind>[] {
  return [...places].map((place) => ({
    place,
    names: [place.name.en, place.name.ar, ...place.spellings].map(normaliseName).filter((name) => name !== ''),
  }));
}

/**
 * The places that a text may mean: first those of that very name, then those whose name begins so, then those with a
 * word that begins so, then the rest that contain it; among equals the one with more inhabitants.
 *
 * @returns nothing for an empty text.
 */
export function findPlaces<Kind extends Pick<Place, 'id' | 'population'>>(
  index: readonly IndexedPlace<Kind>[],
  text: string,
  maximum: number,
): readonly Kind[] {
  const wanted = normaliseName(text);
  if (!wanted) return [];
  return index
    .map(({ place, names }) => ({ place, rank: Math.min(...names.map((name) => rankOf(name, wanted))) }))
    .filter(({ rank }) => Number.isFinite(rank))
    .sort(
      (a, b) =>
        a.rank - b.rank || (b.place.population ?? 0) - (a.place.population ?? 0) || (a.place.id < b.place.id ? -1 : 1),
    )
    .slice(0, maximum)
    .map(({ place }) => place);
}

function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return name.includes(wanted) ? 3 : Number.POSITIVE_INFINITY;
}
