import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { SpelledPlace } from '#state/selectors/selectSpelledPlaces.ts';

/** What a text may mean: places, then notes. */
export interface Findings {
  readonly places: readonly SpelledPlace[];
  readonly notes: readonly PublishedClaim[];
}

/** One of them. */
export type Finding =
  | { readonly kind: 'place'; readonly place: SpelledPlace }
  | { readonly kind: 'note'; readonly note: PublishedClaim };

/** The findings in the order that they are listed in. */
export function listed({ places, notes }: Findings): readonly Finding[] {
  return [
    ...places.map((place) => ({ kind: 'place' as const, place })),
    ...notes.map((note) => ({ kind: 'note' as const, note })),
  ];
}
