import type { Control } from '#domain/control.ts';
import type { ClaimId, PlaceId } from '#domain/ids.ts';
import type { Area } from '#domain/place.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';

/** The areas that a place's control follows from where no report names the place itself; empty where one does. */
export function areasItFollowsFrom(
  place: PlaceId,
  control: Pick<Control, 'claims'>,
  claims: ReadonlyMap<ClaimId, PublishedClaim>,
): readonly Area[] {
  const grounds = control.claims.flatMap((id) => claims.get(id) ?? []);
  if (grounds.some(({ places }) => places.includes(place))) return [];
  const areas = grounds.flatMap(({ area }) => (area?.places.includes(place) ? [area] : []));
  return [...new Map(areas.map((area) => [area.id, area])).values()];
}
