import { distanceKm } from './distance.ts';
import type { LonLat, Place } from './place.ts';

/**
 * The place nearest to a point by great circle.
 *
 * @param places - any order; a tie goes to the lesser id, so that order changes nothing.
 * @param at - degrees, `[lon, lat]`.
 * @returns undefined where there are no places.
 */
export function nearestPlace<Kind extends Pick<Place, 'id' | 'at'>>(
  places: Iterable<Kind>,
  at: LonLat,
): Kind | undefined {
  let best: { place: Kind; km: number } | undefined;
  for (const place of places) {
    const km = distanceKm(at, place.at);
    if (!best || km < best.km || (km === best.km && place.id < best.place.id)) best = { place, km };
  }
  return best?.place;
}
