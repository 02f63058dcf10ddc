import type { PlaceId } from '#domain/ids.ts';
import type { Place } from '#domain/place.ts';
import type { NamedPlace } from '#domain/publishedPlace.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';

/** A place by all its names. */
export type SpelledPlace = NamedPlace & Pick<Place, 'spellings'>;

/** The places to look for by name: with the other spellings of it once these have come. */
export const selectSpelledPlaces: (state: MapState) => ReadonlyMap<PlaceId, SpelledPlace> = memoise(
  [({ places }) => places, ({ histories }) => histories] as const,
  (places, histories) =>
    new Map([...places].map(([id, place]) => [id, { ...place, spellings: histories.get(id)?.spellings ?? [] }])),
);
