import { circleBounds } from '#domain/circleBounds.ts';
import type { LonLat, Place } from '#domain/place.ts';
import type { PublishedClaim } from '#domain/publishedClaim.ts';
import { isFigureInKm } from '#domain/reportedDistance.ts';

/** What is to be seen on the map. */
export interface Extent {
  /** Corners of it, `[lon, lat]`; none where it is nowhere. */
  readonly points: readonly LonLat[];
  /** It says nothing while it is as small as a dot. */
  readonly wantsRoom: boolean;
}

/** A measured way shorter than this is shown with its surroundings. */
const SURROUNDINGS_KM = 15;

/**
 * What of the map a claim speaks of: the ring of the distance that it gives, its places, or its area.
 *
 * @param places - those that the open note marks.
 */
export function claimExtent(claim: PublishedClaim | undefined, places: readonly Pick<Place, 'at'>[]): Extent {
  const [only, ...others] = places;
  const radiusKm = claim && isFigureInKm(claim) ? (claim.figure?.high ?? claim.figure?.low) : undefined;
  if (only && others.length === 0 && radiusKm) return circle(only.at, radiusKm);
  if (only) return { points: places.map(({ at }) => at), wantsRoom: false };
  const { at, precisionKm } = claim?.area ?? {};
  return at && precisionKm ? circle(at, precisionKm) : { points: at ? [at] : [], wantsRoom: false };
}

/** Both ends of a measured way. */
export function wayExtent({ from, to, km }: { from: Pick<Place, 'at'>; to: LonLat; km: number }): Extent {
  return km < SURROUNDINGS_KM ? circle(from.at, SURROUNDINGS_KM) : { points: [from.at, to], wantsRoom: false };
}

/** All of two extents. */
export function bothExtents(one: Extent, other: Extent): Extent {
  return { points: [...one.points, ...other.points], wantsRoom: one.wantsRoom || other.wantsRoom };
}

function circle(middle: LonLat, radiusKm: number): Extent {
  return { points: circleBounds(middle, radiusKm), wantsRoom: true };
}
