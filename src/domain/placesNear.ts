import { distanceKm } from './distance.ts';
import type { LonLat, Place } from './place.ts';

/** A settlement and how far it is from a point. */
export interface PlaceNear<Kind> {
  readonly place: Kind;
  /** Along the great circle. */
  readonly km: number;
}

const SETTLEMENTS = ['city', 'town', 'village'];

/**
 * Settlements that lie about as far from a point as somebody said.
 *
 * @param at - degrees, `[lon, lat]`.
 * @param lowKm - the lesser reported figure, `highKm` the greater one; equal where there is one.
 * @param share - how far off a settlement may lie, as a share of the figure.
 * @returns those nearest to the figure first.
 */
export function placesNear<Kind extends Pick<Place, 'at' | 'kind'>>(
  places: Iterable<Kind>,
  at: LonLat,
  { lowKm, highKm }: { readonly lowKm: number; readonly highKm: number },
  share: number,
): readonly PlaceNear<Kind>[] {
  const missKm = (km: number) => Math.max(lowKm - km, km - highKm, 0);
  return [...places]
    .filter(({ kind }) => SETTLEMENTS.includes(kind))
    .map((place) => ({ place, km: distanceKm(at, place.at) }))
    .filter(({ km }) => km > 0 && missKm(km) <= share * highKm)
    .sort((a, b) => missKm(a.km) - missKm(b.km) || a.km - b.km);
}
