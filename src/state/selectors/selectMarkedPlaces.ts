import type { NamedPlace } from '#domain/publishedPlace.ts';
import type { MapState } from '#state/MapState.ts';
import { memoise } from './memoise.ts';

/**
 * The places that the open note is about: those of the claim where one is open, else the selected place. A claim that
 * has no place but an area that can be drawn leaves none; one that is nowhere leaves the place that it was opened from.
 */
export const selectMarkedPlaces: (state: MapState) => readonly NamedPlace[] = memoise(
  [({ place }) => place, ({ claim }) => claim, ({ claims }) => claims, ({ places }) => places] as const,
  (place, claim, claims, places) => {
    const open = claim === null ? undefined : claims.get(claim);
    const named = open?.places.flatMap((id) => places.get(id) ?? []) ?? [];
    if (named.length > 0 || open?.area?.at) return named;
    const selected = place === null ? undefined : places.get(place);
    return selected ? [selected] : [];
  },
);
