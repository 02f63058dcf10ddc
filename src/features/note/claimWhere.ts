import type { PlaceId } from '#domain/ids.ts';
import { type Locale, localise } from '#domain/localised.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import type { NamedPlace } from '#domain/publishedPlace.ts';

/** Names of the places that a claim names, or else of its area; empty where it has neither. */
export function claimWhere(
  { places: ids, area }: PublishedClaim,
  places: ReadonlyMap<PlaceId, NamedPlace>,
  locale: Locale,
): readonly string[] {
  const named = ids.flatMap((id) => places.get(id) ?? []).map(({ name }) => localise(name, locale));
  return named.length > 0 || !area ? named : [localise(area.name, locale)];
}
